using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Pages;

/// <summary>A published example of a benefit, reckoned when the page is made.</summary>
internal static class WorkedExample
{
    private static readonly Lazy<IReadOnlyList<(string File, BenefitCase Case, Assessment Assessment)>> Examples = new(() => [.. All()]);

    /// <summary>The example: one in which the benefit is owed, of more than nothing where there is such a one, or else one in which it waits.</summary>
    public static IReadOnlyList<BookBlock> Of(RuleWords words, Benefit benefit)
    {
        foreach (EntitlementStatus status in (EntitlementStatus[])[EntitlementStatus.Owed, EntitlementStatus.Deferred])
        {
            foreach ((string file, BenefitCase benefitCase, Assessment assessment) in Examples.Value.OrderBy(example => example.Assessment.Entitlements.Any(entitlement => entitlement.Benefit.Id == benefit.Id && entitlement.Amount is { Value: 0 })))
            {
                if (assessment.Entitlements.FirstOrDefault(entitlement => entitlement.Benefit.Id == benefit.Id && entitlement.Status == status) is { } found)
                {
                    return
                    [
                        new HeadingBlock(2, words.T("Contoh", "Example")),
                        new ProseBlock(Prose.Of($"{Description(words, benefitCase)} ({words.T("berkas", "file")} {new Span(file, SpanKind.Code)}). {words.T("Dihitung ketika halaman ini dibuat:", "Reckoned when this page was made:")}")),
                        new ListBlock(
                        [
                            ItemOf(words, found.Explanation!.Steps[0]),
                            new(
                                status == EntitlementStatus.Owed ? words.T("Berhak karena:", "Owed because:") : words.T("Berhak, tetapi ditangguhkan, karena:", "Entitled, but deferred, because:"),
                                [.. found.Explanation.Steps.Skip(1).Select(step => ItemOf(words, step))]),
                        ]),
                    ];
                }
            }
        }

        return
        [
            new HeadingBlock(2, words.T("Contoh", "Example")),
            new ProseBlock(words.T(
                "Tidak ada contoh yang diterbitkan: manfaat ini hanya disebut bila data yang tidak ada dalam bentuk JSON diketahui.",
                "There is no published example: this benefit is spoken of only where a fact is known that the JSON form does not have.")),
        ];
    }

    private static string Description(RuleWords words, BenefitCase benefitCase)
    {
        string kind = EnumNames.NameOf(benefitCase.Event.Kind).In(words.Language);
        string segment = EnumNames.NameOf(benefitCase.Participant.Segment).In(words.Language);
        string day = words.Day(benefitCase.Event.Date);
        return words.T($"Seorang peserta {segment}; {kind} pada {day}", $"A participant, {segment}; {kind} on {day}");
    }

    private static BookLine ItemOf(RuleWords words, ExplanationStep step)
    {
        Prose value = step.Value is { } known ? Prose.Of($": {new Span(known.In(words.Language), SpanKind.Strong)}") : Prose.Nothing;
        Prose cited = step.Sources.Count == 0 ? Prose.Nothing : Prose.Of($" ({Prose.Join("; ", step.Sources.Select(words.Cite))})");
        return new(step.Name.In(words.Language) + value + cited, [.. step.Because.Select(because => ItemOf(words, because))]);
    }

    private static IEnumerable<(string File, BenefitCase Case, Assessment Assessment)> All()
    {
        var options = new AssessmentOptions(explain: true);
        foreach (string name in EmbeddedTable.Names.Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            JsonInput<BenefitCase> read = BenefitsJson.ReadCase(EmbeddedTable.BytesOf(name));
            if (read.Value is { } benefitCase)
            {
                yield return (name, benefitCase, Assessor.Assess(benefitCase, options));
            }
        }
    }
}
