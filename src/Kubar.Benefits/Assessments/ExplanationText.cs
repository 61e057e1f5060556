using System.Text;

namespace Kubar.Benefits.Assessments;

/// <summary>Explanations as plain text, for reading aloud: each step with its numbers, its article and the grade of its source.</summary>
public static class ExplanationText
{
    private const int Indent = 2;

    /// <summary>The explanation of one entitlement; empty where it carries none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entitlement"/> is null.</exception>
    public static string Write(Entitlement entitlement, Language language)
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        var text = new StringBuilder();
        bool first = true;
        foreach (ExplanationStep step in entitlement.Explanation?.Steps ?? [])
        {
            if (!first && step == entitlement.Explanation!.Steps[1])
            {
                text.Append(' ', Indent).Append(Heading(entitlement.Status).In(language)).Append('\n');
            }

            Write(text, step, first ? 0 : 2, language);
            first = false;
        }

        return text.ToString();
    }

    /// <summary>The explanations of all entitlements of an assessment, one after the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Write(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return string.Join("\n", assessment.Entitlements.Select(entitlement => Write(entitlement, language)).Append(Received(assessment).In(language)).Where(text => text.Length > 0));
    }

    /// <summary>The explanation of the contribution of a month to one programme; empty where it carries none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="contribution"/> is null.</exception>
    public static string Write(ProgramContribution contribution, Language language)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        var text = new StringBuilder();
        foreach ((int index, ExplanationStep step) in (contribution.Explanation?.Steps ?? []).Index())
        {
            Write(text, step, index == 0 ? 0 : 1, language);
        }

        return text.ToString();
    }

    /// <summary>What is paid out, where something is taken out of it.</summary>
    private static LocalizedText Received(Assessment assessment)
    {
        if (assessment.Entitlements.All(entitlement => entitlement.Explanation is null)
            || assessment.Totals is not { Net: { } net, PayableNow: var owed } || net == owed)
        {
            return new("", "");
        }

        var takenOut = new Rupiah(owed.Value - net.Value);
        return new(
            $"Sisa setelah tunggakan iuran dilunasi dari santunan: {owed.ToString(Language.Indonesian)} - {takenOut.ToString(Language.Indonesian)} tunggakan = {net.ToString(Language.Indonesian)}\n",
            $"Received: {owed.ToString(Language.English)} - {takenOut.ToString(Language.English)} in arrears = {net.ToString(Language.English)}\n");
    }

    private static LocalizedText Heading(EntitlementStatus status) => status switch
    {
        EntitlementStatus.NotOwed => new("Tidak berhak karena:", "Not owed because:"),
        EntitlementStatus.Undetermined => new("Yang sudah pasti:", "What is certain:"),
        EntitlementStatus.Deferred => new("Berhak, tetapi ditangguhkan, karena:", "Entitled, but deferred, because:"),
        _ => new("Berhak karena:", "Entitled because:"),
    };

    private static void Write(StringBuilder text, ExplanationStep step, int depth, Language language)
    {
        text.Append(' ', depth * Indent);
        text.Append(depth > 0 ? "- " : "");
        text.Append(step.Name.In(language));
        if (step.Value is { } value)
        {
            text.Append(": ").Append(value.In(language));
        }

        if (step.Sources.Count > 0)
        {
            text.Append("  (").AppendJoin("; ", step.Sources).Append(')');
        }

        text.Append('\n');
        foreach (ExplanationStep because in step.Because)
        {
            Write(text, because, depth + 1, language);
        }
    }
}
