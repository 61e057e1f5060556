using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>
/// By when a benefit has to be claimed and paid, in sentences for those who claim, each with its article. They hold of every claim of a
/// programme and decide nothing of a case.
/// </summary>
internal static class ClaimTerms
{
    /// <summary>The sentences of a programme under the law of a day.</summary>
    public static ValueList<ClaimTerm> Of(SecurityProgram programme, LocalDate day) =>
        [Limit(programme, day), Deadline(programme, day), Lateness(programme, day)];

    private static ClaimTerm Limit(SecurityProgram programme, LocalDate day)
    {
        if (programme == SecurityProgram.Jkm)
        {
            return new(new("Bagi JKM peraturan tidak menetapkan hari terakhir untuk mengajukan", "For JKM the law sets no last day to claim"), null);
        }

        Figure limit = On(Parameters.JkkClaimLimit, day);
        return limit.Said(
            $"Hak menuntut manfaat JKK gugur apabila telah lewat {limit.Spoken.Indonesian} sesudah kejadian",
            $"The right to claim JKK benefits lapses {limit.Spoken.English} after the event");
    }

    private static ClaimTerm Deadline(SecurityProgram programme, LocalDate day)
    {
        if (programme == SecurityProgram.Jkm)
        {
            Figure jkm = On(Parameters.PaymentJkmDeadline, day);
            return jkm.Said(
                $"BPJS Ketenagakerjaan wajib membayar JKM paling lama {jkm.Number} hari kerja sejak permohonan dengan lampirannya diterima",
                $"BPJS Ketenagakerjaan must pay JKM within {jkm.Number} working days of receiving the application with its enclosures");
        }

        Figure jkk = On(Parameters.PaymentJkkDeadline, day);
        return jkk.Said(
            $"BPJS Ketenagakerjaan wajib membayar JKK paling lama {jkk.Number} hari kerja setelah persyaratan teknis dan administratif dipenuhi",
            $"BPJS Ketenagakerjaan must pay JKK within {jkk.Number} working days after its technical and administrative requirements are met");
    }

    private static ClaimTerm Lateness(SecurityProgram programme, LocalDate day)
    {
        Figure late = On(Parameters.PaymentLateCompensation, day);
        string name = programme == SecurityProgram.Jkm ? "JKM" : "JKK";
        return late.Said(
            $"Bila {name} terlambat dibayar, BPJS Ketenagakerjaan membayar ganti rugi {late.Spoken.Indonesian} dari santunannya untuk setiap hari keterlambatan",
            $"If {name} is paid late, BPJS Ketenagakerjaan pays {late.Spoken.English} of the cash for each day of lateness");
    }

    private static Figure On(Parameter figure, LocalDate day)
    {
        ParameterValue value = EncodedLaw.Parameters.First(info => info.Id == figure.Id).Periods.Last(period => period.From <= day || period.From == EncodedLaw.FirstDay);
        return new(
            value.Value,
            new(Wording.Value(value.Value, figure.Unit, Language.Indonesian), Wording.Value(value.Value, figure.Unit, Language.English)),
            value.Citation);
    }

    private readonly record struct Figure(long Number, LocalizedText Spoken, Citation Source)
    {
        public ClaimTerm Said(string indonesian, string english) => new(new(indonesian, english), Source);
    }
}

/// <summary>One of these sentences.</summary>
/// <param name="Text">What it says, without a full stop.</param>
/// <param name="Source">Where the law says it; null: it sets nothing.</param>
internal sealed record ClaimTerm(LocalizedText Text, Citation? Source)
{
    /// <summary>The sentence with its article.</summary>
    public LocalizedText Cited => Source is null
        ? new($"{Text.Indonesian}.", $"{Text.English}.")
        : new($"{Text.Indonesian} ({Source}).", $"{Text.English} ({Source}).");
}
