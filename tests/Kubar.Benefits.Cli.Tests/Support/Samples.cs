using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>Assessments made by hand, with every kind of outcome, so that the reports are tested apart from the rules.</summary>
internal static class Samples
{
    public static readonly Citation Annex2 = new("PP 44/2015", "Lampiran II", Grade.A);
    public static readonly Citation Annex3 = new("PP 44/2015", "Lampiran III I.b.4", Grade.A);
    public static readonly Citation Annex3Amended = new("PP 82/2019", "Lampiran III", Grade.B);

    public static Entitlement DeathGrant { get; } = new()
    {
        Benefit = new("jkk.death-grant", SecurityProgram.Jkk, new("Santunan kematian", "Death grant")),
        Outcome = new Entitled(new Cash(new(48_000_000)), []),
        Payee = Payee.Heirs,
        Sources = [Annex3, Annex3Amended],
        Grade = Grade.B,
    };

    public static Entitlement ExplainedDeathGrant { get; } = DeathGrant with
    {
        Explanation = new(
        [
            new()
            {
                Id = "jkk.death-grant",
                Name = new("60% x 80 x dasar penghasilan penetapan manfaat Rp1.000.000 = Rp48.000.000", "60% x 80 x basis Rp1,000,000 = Rp48,000,000"),
                Sources = [Annex3, Annex3Amended],
                Because =
                [
                    new()
                    {
                        Id = "monthly-basis",
                        Name = new("Dasar penghasilan penetapan manfaat", "Basis"),
                        Value = new("Rp1.000.000", "Rp1,000,000"),
                        Sources = [Annex2],
                    },
                ],
            },
        ]),
    };

    public static Entitlement MedicalCare { get; } = new()
    {
        Benefit = new("jkk.medical-care", SecurityProgram.Jkk, new("Pelayanan kesehatan", "Medical care")),
        Outcome = new Entitled(new UnlimitedCare(new(2_500_000)), []),
        Payee = Payee.Provider,
        PaidByEmployer = true,
        Sources = [],
        Grade = Grade.A,
    };

    public static Entitlement ReturnToWork { get; } = new()
    {
        Benefit = new("jkk.return-to-work", SecurityProgram.Jkk, new("Program kembali kerja", "Return to work")),
        Outcome = new Entitled(new InKind(), []),
        Payee = Payee.Participant,
        Sources = [],
        Grade = Grade.A,
    };

    public static Entitlement Deferred { get; } = new()
    {
        Benefit = new("jkk.partial-disability", SecurityProgram.Jkk, new("Santunan cacat sebagian", "Partial disability")),
        Outcome = new Entitled(new Cash(new(7_200_000)), [new("awaits-certificate", new("menunggu surat keterangan dokter", "awaits the doctor's certificate"))]),
        Payee = Payee.Participant,
        Sources = [Annex3],
        Grade = Grade.A,
    };

    public static Entitlement NotOwed { get; } = new()
    {
        Benefit = new("jkm.lump-sum", SecurityProgram.Jkm, new("Santunan sekaligus", "Lump-sum death benefit")),
        Outcome = new NotOwed([new("death-from-work", new("meninggal akibat kerja", "the death is from work"))]),
        Sources = [],
        Grade = Grade.A,
    };

    public static Entitlement Scholarship { get; } = new()
    {
        Benefit = new("jkk.scholarship", SecurityProgram.Jkk, new("Beasiswa pendidikan anak", "Scholarship")),
        Outcome = new Entitled(new Cash(new(3_000_000)), []),
        Payee = Payee.Child,
        Schedule =
        [
            new(0, new(2025, 8, 27), SchoolLevel.SeniorSecondary, new(3_000_000)),
            new(0, new(2026, 8, 27), SchoolLevel.SeniorSecondary, new(3_000_000)),
            new(0, new(2027, 8, 27), SchoolLevel.Tertiary, new(12_000_000)),
        ],
        Sources = [Annex3],
        Grade = Grade.A,
    };

    public static Entitlement Undetermined { get; } = new()
    {
        Benefit = new("jkk.glasses", SecurityProgram.Jkk, new("Kacamata", "Glasses")),
        Outcome = new Undetermined(["expenses.glasses", "family.children[1].level"], new(0), new(1_000_000)),
        PayeeMissing = ["family.spouse"],
        Sources = [],
        Grade = Grade.C,
    };

    public static Assessment Of(params ReadOnlySpan<Entitlement> entitlements) => new()
    {
        Id = "k-1",
        EventDate = new(2025, 8, 27),
        Entitlements = ValueList.Create(entitlements),
        Totals = new(new(70_000_000), new(7_200_000), new(15_000_000), new(69_966_400), new(92_200_000), new(0)),
        ClaimBy = new LocalDate(2030, 8, 27),
        Arrears = new() { Months = 2, Amount = new(33_600), Deducted = true },
        DependsOn = ["three-months"],
        Warnings = [new("late", new("Jangan terlambat.", "Do not be late."))],
        Findings = [new("event.kind", new("Jenis kejadian", "The kind of event"), new("pengawas ketenagakerjaan", "the labour inspector"))],
        Grade = Grade.C,
    };

    public static Assessment Everything { get; } = Of(MedicalCare, DeathGrant, Scholarship, ReturnToWork, Deferred, NotOwed, Undetermined);
}
