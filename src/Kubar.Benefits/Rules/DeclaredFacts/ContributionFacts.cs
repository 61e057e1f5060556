using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.DeclaredFacts.FactDeclaration;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>
/// The facts that only contributions use. They stand behind the facts of a case in one row, so that a contribution and the
/// arrears of a case are reckoned by the same expressions. For a contribution the event is its month: the law is that of
/// the month's first day.
/// </summary>
internal static class ContributionFacts
{
    /// <summary>A contract above Rp100 trillion is malformed.</summary>
    public const long MaxContractValue = CaseLimits.ContractValue;

    /// <summary>A daily wage above Rp200 million is malformed: a month of it would be more than any monthly wage may be.</summary>
    public const long MaxDailyWage = CaseLimits.DailyWage;

    /// <summary>A case is of at most so many months.</summary>
    public const int MaxMonths = 120;

    /// <summary>A payment so many months after the last contribution month is malformed.</summary>
    public const int MaxMonthsLate = 120;

    /// <summary>A case is of at most so many workers; with the other limits, totals stay within 64 bits.</summary>
    public const int MaxWorkers = CaseLimits.Workers;

    /// <summary>Averages are taken over so many months (PP 44/2015 Pasal 19(4)).</summary>
    public const int PieceMonths = 3;

    /// <summary>Averages are taken over so many months where work depends on the weather (Pasal 19(5)).</summary>
    public const int WeatherMonths = 12;

    /// <summary>The path of what PP 49/2020 says beyond the share due and its months, which has not been read.</summary>
    public const string Pp49Unread = "law.pp-49-2020";

    /// <summary>The path of what was said of trainees before Permenaker 5/2021, which has not been read.</summary>
    public const string TraineesUnread = "law.trainees-before-permenaker-5-2021";

    private static readonly FactRegister Declared = new(behind: Facts.All);

    public static readonly Code Contributor = new(OfCase(
        Declared, "contribution.contributor", new("jenis pembayar iuran", "kind of contributor"),
        Unit.Code, 1, 5, Register, ["contributor"], members: FactMembers.Of<ContributorKind>()));

    public static readonly Code KindOfWage = new(OfCase(
        Declared, "contribution.wage-kind", new("cara upah dibayar", "how the wage is paid"),
        Unit.Code, 1, 4, Register, ["wage"], members: FactMembers.Of<WageKind>()));

    public static readonly Amount DailyWage = new(OfCase(
        Declared, "contribution.daily-wage", new("upah sehari", "daily wage"),
        Unit.Rupiah, 0, MaxDailyWage, Register, ["wage"], hasNoCeiling: true));

    public static readonly Amount PieceWages = new(OfCase(
        Declared, "contribution.piece-wages", new("jumlah upah 3 bulan terakhir", "wages of the last 3 months together"),
        Unit.Rupiah, 0, PieceMonths * Facts.MaxMonthlyIncome, Derived, ["wage"], source: "PP 44/2015 Pasal 19(4)", hasNoCeiling: true));

    public static readonly Amount WeatherWages = new(OfCase(
        Declared, "contribution.weather-wages", new("jumlah upah 12 bulan terakhir", "wages of the last 12 months together"),
        Unit.Rupiah, 0, WeatherMonths * Facts.MaxMonthlyIncome, Derived, ["wage"], source: "PP 44/2015 Pasal 19(5)", hasNoCeiling: true));

    public static readonly Code Risk = new(OfCase(
        Declared, "contribution.risk-group", new("kelompok tingkat risiko lingkungan kerja", "risk group of the working environment"),
        Unit.Code, 1, 5, Register, ["riskGroup"], members: FactMembers.Of<RiskGroup>()));

    public static readonly Truth LabourIntensive = new(OfCase(
        Declared, "contribution.labour-intensive", new("industri padat karya tertentu", "one of the labour-intensive industries"),
        Unit.Truth, 0, 1, Register, ["labourIntensive"]));

    public static readonly Count ActiveWorkers = new(OfCase(
        Declared, "contribution.active-workers", new("pekerja terdaftar sebagai peserta aktif", "workers registered as active participants"),
        Unit.Count, 0, MaxWorkers, Register, ["activeWorkers"]));

    public static readonly Truth PaidUntilJanuary2025 = new(OfCase(
        Declared, "contribution.paid-until-january-2025", new("iuran JKK lunas sampai dengan Januari 2025", "JKK paid up to January 2025"),
        Unit.Truth, 0, 1, Register, ["paidUntilJanuary2025"]));

    public static readonly Truth InJkp = new(OfCase(
        Declared, "contribution.in-jkp", new("terdaftar dalam program JKP", "registered in JKP"),
        Unit.Truth, 0, 1, Register, ["inJkp"]));

    public static readonly Truth InJkm = new(OfCase(
        Declared, "contribution.in-jkm", new("didaftarkan dalam program JKM", "registered in JKM"),
        Unit.Truth, 0, 1, Register, ["inJkm"]));

    public static readonly Amount NetContractValue = new(OfCase(
        Declared, "contribution.net-contract-value", new("nilai kontrak setelah dikurangi pajak pertambahan nilai", "contract value net of value added tax"),
        Unit.Rupiah, 0, MaxContractValue, Derived, ["contractValue", "valueAddedTax"], source: "Permenaker 5/2021 Pasal 71(4)", hasNoCeiling: true));

    public static readonly Count StartedMonthsLate = new(OfCase(
        Declared, "contribution.started-months-late", new("bulan keterlambatan, yang dimulai dihitung penuh", "months of lateness, a started one counted"),
        Unit.Months, 0, MaxMonths + MaxMonthsLate + 1, Derived, ["paidOn"], source: "PP 44/2015 Pasal 22(1)"));

    public static readonly Count FullMonthsLate = new(OfCase(
        Declared, "contribution.full-months-late", new("bulan penuh keterlambatan", "full months of lateness"),
        Unit.Months, 0, MaxMonths + MaxMonthsLate + 1, Derived, ["paidOn"], source: "PP 44/2015 Pasal 22(1)"));

    public static readonly Count Occupations = new(OfCase(
        Declared, "contribution.occupations", new("pekerjaan terdaftar", "registered occupations"),
        Unit.Count, 1, 1000, Register, ["occupations"]));

    public static readonly Count MonthsAtOnce = new(OfCase(
        Declared, "contribution.months-at-once", new("bulan yang dibayar sekaligus", "months paid at once"),
        Unit.Months, 1, 1200, Register, ["monthsAtOnce"]));

    public static readonly Truth ReliefOfConstruction = new(OfCase(
        Declared, "law.pp-49-2020.construction", new("keringanan PP 49/2020 bagi jasa konstruksi", "relief of PP 49/2020 for construction"),
        Unit.Truth, 0, 1, Unencoded, [Pp49Unread]));

    public static readonly Truth TraineesOwe = new(OfCase(
        Declared, "law.trainees", new("iuran peserta magang sebelum Permenaker 5/2021", "contributions of trainees before Permenaker 5/2021"),
        Unit.Truth, 0, 1, Unencoded, [TraineesUnread]));

    public static readonly Truth PaidWithinRelief = new(OfCase(
        Declared, "contribution.paid-within-relief", new("dibayar selagi keringanan PP 7/2025 berlaku", "paid while the relief of PP 7/2025 lasts"),
        Unit.Truth, 0, 1, Derived, ["paidOn"], source: "PP 36/2025 Pasal I angka 3 (Pasal 11)"));

    public static readonly Truth PaidUntilJuly2020 = new(OfCase(
        Declared, "contribution.paid-until-july-2020", new("iuran lunas sampai dengan Juli 2020", "contributions paid up to July 2020"),
        Unit.Truth, 0, 1, Register, ["paidUntilJuly2020"]));

    /// <summary>Those that only contributions use.</summary>
    public static readonly IReadOnlyList<Fact> Own =
    [
        Contributor.Fact,
        KindOfWage.Fact,
        DailyWage.Fact,
        PieceWages.Fact,
        WeatherWages.Fact,
        Risk.Fact,
        LabourIntensive.Fact,
        ActiveWorkers.Fact,
        PaidUntilJanuary2025.Fact,
        InJkp.Fact,
        InJkm.Fact,
        NetContractValue.Fact,
        StartedMonthsLate.Fact,
        FullMonthsLate.Fact,
        Occupations.Fact,
        MonthsAtOnce.Fact,
        ReliefOfConstruction.Fact,
        TraineesOwe.Fact,
        PaidWithinRelief.Fact,
        PaidUntilJuly2020.Fact,
    ];

    /// <summary>The facts of a case, and behind them those of a contribution; each stands at its index.</summary>
    public static readonly IReadOnlyList<Fact> All = [.. Facts.All, .. Own];
}
