using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The table of a contribution case's properties, in the order of the record.</summary>
internal static class ContributionFields
{
    private static readonly ValueForm<bool> Truth = Forms.Truth;

    /// <summary>A contribution case of which nothing is told.</summary>
    public static readonly ContributionCase Blank = new()
    {
        Id = CaseFields.NoId,
        Contributor = default,
        Months = new(new YearMonth(EventFields.NoDate.Year, EventFields.NoDate.Month)),
    };

    public static readonly Shape<ContributionCase> Shape = new(
        Row<ContributionCase>.Required("id", Forms.Key, it => it.Id, (it, told) => it with { Id = told }, CaseFields.NoId)
            .Named("kunci kasus", "the caller's own key"),
        Row<ContributionCase>.Required("contributor", Forms.Word<ContributorKind>(), it => it.Contributor, (it, told) => it with { Contributor = told }, default)
            .Named("jenis pembayar iuran", "the kind of contributor"),
        Row<ContributionCase>.Required("months", Forms.Months, it => it.Months, (it, told) => it with { Months = told }, Blank.Months)
            .Named("bulan iuran", "the contribution months"),
        Row<ContributionCase>.Usually("workers", Forms.Whole(1, CaseLimits.Workers), 1, it => it.Workers, (it, told) => it with { Workers = told })
            .Named("banyaknya pekerja dengan data yang sama", "how many workers have these facts")
            .WhenNotTold("1", "1"),
        Row<ContributionCase>.Optional("monthlyIncome", Forms.Money(CaseLimits.MonthlyIncome), it => it.MonthlyIncome, (it, told) => it with { MonthlyIncome = told })
            .Named("penghasilan sebulan", "the monthly income"),
        Row<ContributionCase>.Optional("sector", Forms.Word<Sector>(), it => it.Sector, (it, told) => it with { Sector = told })
            .Named("sektor pekerjaan", "the sector of work"),
        Row<ContributionCase>.Optional("paidBy", Forms.Word<ContributionPayer>(), it => it.PaidBy, (it, told) => it with { PaidBy = told })
            .Named("siapa yang membayar iuran", "who pays the contributions"),
        Row<ContributionCase>.Optional("occupations", Forms.Whole(1, CaseLimits.Occupations), it => it.Occupations, (it, told) => it with { Occupations = told })
            .Named("banyaknya pekerjaan terdaftar", "the number of registered occupations"),
        Row<ContributionCase>.Optional("monthsAtOnce", Forms.Whole(1, CaseLimits.MonthsAtOnce, "months"), it => it.MonthsAtOnce, (it, told) => it with { MonthsAtOnce = told })
            .Named("banyaknya bulan yang dibayar sekaligus", "the number of months paid at once"),
        Row<ContributionCase>.OptionalPart("wage", WageFields.Wage, it => it.Wage, (it, told) => it with { Wage = told })
            .Named("upah", "the wage"),
        Row<ContributionCase>.Optional("riskGroup", Forms.Word<RiskGroup>(), it => it.RiskGroup, (it, told) => it with { RiskGroup = told })
            .Named("kelompok tingkat risiko lingkungan kerja", "the risk group of the working environment"),
        Row<ContributionCase>.Optional("labourIntensive", Truth, it => it.LabourIntensive, (it, told) => it with { LabourIntensive = told })
            .Named("apakah termasuk industri padat karya tertentu", "whether it is one of the labour-intensive industries"),
        Row<ContributionCase>.Optional("activeWorkers", Forms.Whole(0, CaseLimits.Workers), it => it.ActiveWorkers, (it, told) => it with { ActiveWorkers = told })
            .Named("banyaknya pekerja yang terdaftar sebagai peserta aktif", "the number of workers registered as active participants"),
        Row<ContributionCase>.Optional("paidUntilJanuary2025", Truth, it => it.PaidUntilJanuary2025, (it, told) => it with { PaidUntilJanuary2025 = told })
            .Named("apakah iuran JKK lunas sampai dengan Januari 2025", "whether JKK is paid up to January 2025"),
        Row<ContributionCase>.Optional("paidUntilJuly2020", Truth, it => it.PaidUntilJuly2020, (it, told) => it with { PaidUntilJuly2020 = told })
            .Named("apakah iuran lunas sampai dengan Juli 2020", "whether contributions are paid up to July 2020"),
        Row<ContributionCase>.Optional("inJkp", Truth, it => it.InJkp, (it, told) => it with { InJkp = told })
            .Named("apakah terdaftar dalam program JKP", "whether registered in JKP"),
        Row<ContributionCase>.Optional("inJkm", Truth, it => it.InJkm, (it, told) => it with { InJkm = told })
            .Named("apakah didaftarkan dalam program JKM", "whether registered in JKM"),
        Row<ContributionCase>.Optional("contractValue", Forms.Money(CaseLimits.ContractValue), it => it.ContractValue, (it, told) => it with { ContractValue = told })
            .Named("nilai kontrak", "the contract value"),
        Row<ContributionCase>.Optional("valueAddedTax", Forms.Money(CaseLimits.ContractValue), it => it.ValueAddedTax, (it, told) => it with { ValueAddedTax = told })
            .Named("pajak pertambahan nilai dalam kontrak", "the value added tax within the contract"),
        Row<ContributionCase>.Optional("paidOn", Forms.Date, it => it.PaidOn, (it, told) => it with { PaidOn = told })
            .Named("tanggal pembayaran iuran", "the day the contributions were paid"),
        Row<ContributionCase>.Optional("benefitPaidOn", Forms.Date, it => it.BenefitPaidOn, (it, told) => it with { BenefitPaidOn = told })
            .Named("tanggal manfaat dibayar oleh pemberi kerja", "the day the employer paid the benefit"));

    // Made for whoever names or lists properties: an assessment does neither.
    private static readonly Lazy<IReadOnlyList<FieldEntry>> Listed = new(() => [.. Shape.Entries("")]);

    /// <summary>Every property.</summary>
    public static IReadOnlyList<FieldEntry> Entries => Listed.Value;
}
