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
    public static ValueList<LocalizedText> Of(SecurityProgram programme, LocalDate day) =>
        [Limit(programme, day), Deadline(programme, day), Lateness(programme, day)];

    private static LocalizedText Limit(SecurityProgram programme, LocalDate day)
    {
        if (programme == SecurityProgram.Jkm)
        {
            return new("Bagi JKM peraturan tidak menetapkan hari terakhir untuk mengajukan.", "For JKM the law sets no last day to claim.");
        }

        Figure limit = On(Parameters.JkkClaimLimit, day);
        return new(
            $"Hak menuntut manfaat JKK gugur apabila telah lewat {limit.Spoken.Indonesian} sesudah kejadian ({limit.Article}).",
            $"The right to claim JKK benefits lapses {limit.Spoken.English} after the event ({limit.Article}).");
    }

    private static LocalizedText Deadline(SecurityProgram programme, LocalDate day)
    {
        if (programme == SecurityProgram.Jkm)
        {
            Figure jkm = On(Parameters.PaymentJkmDeadline, day);
            return new(
                $"BPJS Ketenagakerjaan wajib membayar JKM paling lama {jkm.Number} hari kerja sejak permohonan dengan lampirannya diterima ({jkm.Article}).",
                $"BPJS Ketenagakerjaan must pay JKM within {jkm.Number} working days of receiving the application with its enclosures ({jkm.Article}).");
        }

        Figure jkk = On(Parameters.PaymentJkkDeadline, day);
        return new(
            $"BPJS Ketenagakerjaan wajib membayar JKK paling lama {jkk.Number} hari kerja setelah persyaratan teknis dan administratif dipenuhi ({jkk.Article}).",
            $"BPJS Ketenagakerjaan must pay JKK within {jkk.Number} working days after its technical and administrative requirements are met ({jkk.Article}).");
    }

    private static LocalizedText Lateness(SecurityProgram programme, LocalDate day)
    {
        Figure late = On(Parameters.PaymentLateCompensation, day);
        string name = programme == SecurityProgram.Jkm ? "JKM" : "JKK";
        return new(
            $"Bila {name} terlambat dibayar, BPJS Ketenagakerjaan membayar ganti rugi {late.Spoken.Indonesian} dari santunannya untuk setiap hari keterlambatan ({late.Article}).",
            $"If {name} is paid late, BPJS Ketenagakerjaan pays {late.Spoken.English} of the cash for each day of lateness ({late.Article}).");
    }

    private static Figure On(Parameter figure, LocalDate day)
    {
        ParameterValue value = EncodedLaw.Parameters.First(info => info.Id == figure.Id).Periods.Last(period => period.From <= day || period.From == EncodedLaw.FirstDay);
        return new(
            value.Value,
            new(Wording.Value(value.Value, figure.Unit, Language.Indonesian), Wording.Value(value.Value, figure.Unit, Language.English)),
            value.Citation.ToString());
    }

    private readonly record struct Figure(long Number, LocalizedText Spoken, string Article);
}
