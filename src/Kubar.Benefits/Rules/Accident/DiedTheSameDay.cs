using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Aids and home care, which a death on the day of the event, or before a disease was diagnosed, leaves nobody to use: not owed, unless there was an expense all the same.
/// </summary>
internal static class DiedTheSameDay
{
    /// <summary>Whether the day of death is that of the event, or before it: what a death tells, however both days are moved together.</summary>
    public static readonly Truth ByThatDay = Facts.DayOfDeath <= Facts.EventDate;

    private static readonly Truth LivedOn = Condition(
        "died-the-same-day",
        new("Tidak meninggal dunia pada hari kejadian", "Did not die on the day of the event"),
        !(Facts.Died & ByThatDay),
        Say($"peserta tidak meninggal dunia pada hari kejadian", $"the participant did not die on the day of the event"),
        Say(
            $"peserta meninggal dunia pada hari kejadian, {Facts.DayOfDeath}, dan tidak ada biaya untuk itu",
            $"the participant died on the day of the event, {Facts.DayOfDeath}, and there was no such expense")
            .But(
                !(Facts.EventDate <= Facts.DayOfDeath),
                Say(
                    $"peserta meninggal dunia pada {Facts.DayOfDeath}, sebelum penyakitnya didiagnosis pada {Facts.EventDate}, dan tidak ada biaya untuk itu",
                    $"the participant died on {Facts.DayOfDeath}, before the disease was diagnosed on {Facts.EventDate}, and there was no such expense")),
        Pp44.Pasal("25(2)"));

    /// <summary>The participant lived on after the day of the event, or there was an expense all the same.</summary>
    public static Truth Not(Amount expense) => LivedOn | (expense >= Amount.Rupiah(1));
}
