"""Fields Tripletex always sends with one value here, and its words for kinds of things."""

from connectors.simulators.books import Kind

NULL = None
POSTING: dict[str, object] = {
    "amortizationAccount": NULL, "amortizationStartDate": NULL, "amortizationEndDate": NULL, "employee": NULL,
    "closeGroup": NULL, "termOfPayment": NULL, "externalRef": "", "taxTransactionType": NULL,
    "taxTransactionTypeId": NULL, "matched": False, "quantityAmount1": NULL, "quantityType1": NULL,
    "quantityAmount2": NULL, "quantityType2": NULL, "isVatReadonly": False, "isAmountVatClosed": False,
    "postingRuleId": NULL, "asset": NULL,
}  # fmt: skip
VOUCHER: dict[str, object] = {
    "tempNumber": 0, "reverseVoucher": NULL, "document": NULL, "attachment": NULL,
    "externalVoucherNumber": "",
    "ediDocument": NULL, "supplierVoucherType": NULL, "wasAutoMatched": False, "vendorInvoiceNumber": NULL,
}  # fmt: skip
ACCOUNT: dict[str, object] = {
    "description": "", "vatLocked": False, "currency": NULL, "isCloseable": False,
    "isApplicableForSupplierInvoice": False, "requireReconciliation": False, "isInvoiceAccount": False,
    "bankAccountNumber": "", "bankAccountCountry": NULL, "bankName": "", "bankAccountIBAN": "",
    "bankAccountSWIFT": "", "requiresDepartment": False, "requiresProject": False,
    "invoicingDepartment": NULL,
    "quantityType1": NULL, "quantityType2": NULL, "department": NULL, "requiresFreeDimension1": False,
    "requiresFreeDimension2": False, "requiresFreeDimension3": False,
}  # fmt: skip
PARTY: dict[str, object] = {
    "accountManager": NULL, "invoiceEmail": "", "overdueNoticeEmail": "", "bankAccounts": [],
    "phoneNumber": "",
    "description": "", "language": "NO", "deliveryAddress": NULL, "category1": NULL, "category2": NULL,
    "category3": NULL, "bankAccountPresentation": [], "postalAddress": NULL, "physicalAddress": NULL,
    "website": "",
}  # fmt: skip
CUSTOMER: dict[str, object] = PARTY | {
    "globalLocationNumber": 0, "department": NULL, "singleCustomerInvoice": False,
    "invoiceSendMethod": "EMAIL",
    "emailAttachmentType": "ATTACHMENT", "invoicesDueIn": 14, "invoicesDueInType": "DAYS",
    "isFactoring": False,
    "invoiceSendSMSNotification": False, "invoiceSMSNotificationNumber": "",
    "isAutomaticSoftReminderEnabled": False, "isAutomaticReminderEnabled": False,
    "isAutomaticNoticeOfDebtCollectionEnabled": False, "discountPercentage": 0.0,
}  # fmt: skip
SUPPLIER: dict[str, object] = PARTY | {"showProducts": False, "isWholesaler": False, "locale": "no_NO"}
PRODUCT: dict[str, object] = {
    "description": "", "orderLineDescription": "", "ean": "", "elNumber": "", "nrfNumber": "", "expenses": 0,
    "expensesInPercent": 0, "discountGroup": NULL, "isStockItem": False, "department": NULL, "supplier": NULL,
    "resaleProduct": NULL, "isDeletable": True, "hasSupplierProductConnected": False, "weight": 0,
    "weightUnit": "kg", "volume": 0, "volumeUnit": "cm3", "hsnCode": "", "image": NULL,
    "isRoundPriceIncVat": False,
}  # fmt: skip
PRODUCT_ON_DEMAND = ("stockOfGoods", "availableStock", "incomingStock", "outgoingStock", "minStockLevel")
PROJECT: dict[str, object] = {
    "description": "", "projectManager": NULL, "department": NULL, "mainProject": NULL, "endDate": NULL,
    "isReadyForInvoicing": False, "isInternal": False, "isOffer": False, "isFixedPrice": False,
    "projectCategory": NULL, "deliveryAddress": NULL, "displayNameFormat": "NAME_STANDARD", "reference": "",
    "externalAccountsNumber": "", "fixedprice": 0, "numberOfSubProjects": 0, "forParticipantsOnly": False,
    "contact": NULL, "attention": NULL, "invoiceComment": "", "accessType": "WRITE",
}  # fmt: skip
COMPANY: dict[str, object] = {
    "endDate": NULL, "email": "", "phoneNumber": "", "phoneNumberMobile": "", "faxNumber": "",
    "address": NULL,
    "companyMigration": "NONE", "invoiceShowDeliveryDate": False,
}  # fmt: skip
PERIOD: dict[str, object] = {
    "checkLedgerLogEmployeeName": NULL, "checkLedgerLogEmployeePictureId": NULL, "checkLedgerLogTime": NULL,
    "checkWageLogEmployeeName": NULL, "checkWageLogEmployeePictureId": NULL, "checkWageLogTime": NULL,
}  # fmt: skip

VOUCHER_TYPES: dict[int, str] = {
    Kind.OPENING: "Åpningsbalanse", Kind.SALE: "Utgående faktura", Kind.PURCHASE: "Leverandørfaktura",
    Kind.RECEIPT: "Betaling", Kind.PAYMENT: "Remittering", Kind.WAGE: "Lønnsbilag", Kind.VAT: "Mva-melding",
    Kind.YEAR_END: "Årsoppgjør", Kind.BANK: "Bankavstemming",
}  # fmt: skip
CURRENCY_IDS = {"NOK": (1, 1, "Norge"), "SEK": (2, 100, "Sverige"), "DKK": (3, 100, "Danmark"),
                "USD": (4, 1, "USA"), "EUR": (5, 1, "EU"), "GBP": (6, 1, "Storbritannia"),
                "CHF": (7, 100, "Sveits"), "JPY": (8, 100, "Japan")}  # fmt: skip


def account_type(number: int) -> str:
    """The vendor's kind of an account."""
    for below, kind in (
        (2000, "ASSETS"), (2100, "EQUITY"), (3000, "LIABILITIES"), (4000, "OPERATING_REVENUES"),
        (8000, "OPERATING_EXPENSES"), (8100, "INVESTMENT_INCOME"), (8300, "COST_OF_CAPITAL"),
        (8400, "TAX_ON_ORDINARY_ACTIVITIES"), (8900, "ANNUAL_RESULT"),
    ):  # fmt: skip
        if number < below:
            return kind
    return "TRANSFERS_AND_ALLOCATIONS"


def ledger_type(number: int) -> str:
    """The vendor's kind of sub-ledger of an account."""
    return {1500: "CUSTOMER", 2400: "VENDOR", 2910: "EMPLOYEE"}.get(number, "GENERAL")
