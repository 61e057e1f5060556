using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The figures of the scholarship, PP 82/2019 Lampiran III and Permenaker 5/2021 Pasal 103-107.</summary>
internal static partial class Parameters
{
    public static readonly Parameter ScholarshipMaxChildren = Define(
        "scholarship.max-children",
        Unit.Count,
        "Jumlah anak",
        "Children entitled",
        From(2019, 12, 2).Is(2, Pp82.At("Pasal 25(3), 34(3)"), Grade.A));

    public static readonly Parameter ScholarshipAgeLimit = Define(
        "scholarship.age-limit",
        Unit.Years,
        "Batas usia",
        "Age limit (below)",
        From(2019, 12, 2).Is(23, Permenaker5.At("Pasal 103(2)b"), Grade.A));

    public static readonly Parameter ScholarshipKindergartenPrimaryPerYear = Define(
        "scholarship.kindergarten-primary.per-year",
        Unit.Rupiah,
        "TK sampai SD",
        "Kindergarten and primary school",
        From(2019, 12, 2).Is(1_500_000, Permenaker5.At("Pasal 107a jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipKindergartenPrimaryMaxYears = Define(
        "scholarship.kindergarten-primary.max-years",
        Unit.Years,
        "TK sampai SD",
        "Kindergarten (2) and primary school (6)",
        From(2019, 12, 2).Is(8, Permenaker5.At("Pasal 107a jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipJuniorSecondaryPerYear = Define(
        "scholarship.junior-secondary.per-year",
        Unit.Rupiah,
        "SMP",
        "Junior secondary school",
        From(2019, 12, 2).Is(2_000_000, Permenaker5.At("Pasal 107b jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipJuniorSecondaryMaxYears = Define(
        "scholarship.junior-secondary.max-years",
        Unit.Years,
        "SMP",
        "Junior secondary school",
        From(2019, 12, 2).Is(3, Permenaker5.At("Pasal 107b jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipSeniorSecondaryPerYear = Define(
        "scholarship.senior-secondary.per-year",
        Unit.Rupiah,
        "SMA",
        "Senior secondary school",
        From(2019, 12, 2).Is(3_000_000, Permenaker5.At("Pasal 107c jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipSeniorSecondaryMaxYears = Define(
        "scholarship.senior-secondary.max-years",
        Unit.Years,
        "SMA",
        "Senior secondary school",
        From(2019, 12, 2).Is(3, Permenaker5.At("Pasal 107c jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipTertiaryPerYear = Define(
        "scholarship.tertiary.per-year",
        Unit.Rupiah,
        "Perguruan tinggi (maks. S1) atau pelatihan",
        "Higher education up to a bachelor's degree or training",
        From(2019, 12, 2).Is(12_000_000, Permenaker5.At("Pasal 107d jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipTertiaryMaxYears = Define(
        "scholarship.tertiary.max-years",
        Unit.Years,
        "Perguruan tinggi (maks. S1) atau pelatihan",
        "Higher education up to a bachelor's degree or training",
        From(2019, 12, 2).Is(5, Permenaker5.At("Pasal 107d jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipKindergartenMaxYears = Define(
        "scholarship.kindergarten.max-years",
        Unit.Years,
        "TK",
        "Kindergarten",
        From(2019, 12, 2).Is(2, Permenaker5.At("Pasal 107a angka 1 jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter ScholarshipPuJobMaxMonths = Define(
        "scholarship.pu-job.max-months",
        Unit.Months,
        "Anak yang bekerja sebagai PU",
        "A child in a PU job, consecutive months",
        From(2025, 2, 24).Is(6, Permenaker1.At("Pasal 103(3a)a"), Grade.A));

    /// <summary>The text says "usia sekolah"; that kindergarten starts at 4 is inferred, for the projection only.</summary>
    public static readonly Parameter ScholarshipSchoolAge = Define(
        "scholarship.school-age",
        Unit.Years,
        "Usia mulai TK",
        "Age at which kindergarten starts",
        From(2019, 12, 2).Is(4, Permenaker5.At("Pasal 103(2)a jo. Pasal 130 huruf c"), Grade.D));

    public static readonly Parameter ScholarshipMissedClaims = Define(
        "scholarship.missed-claims.max-years",
        Unit.Years,
        "Rapel beasiswa",
        "Missed yearly claims paid back at most",
        From(2025, 2, 24).Is(3, Permenaker1.At("Pasal 106(4)"), Grade.A));
}
