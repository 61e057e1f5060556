using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Audits;

/// <summary>A way in which a sum that the law gives can come to be paid otherwise: by how much, and for which benefit.</summary>
internal sealed record WayOfPaying(CauseKind Kind, string Id, LocalizedText Text, ValueList<string> Sources, string Of, long Difference)
{
    /// <summary>What it is called without the figures of the case; null: as in <see cref="Text"/>.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The difference by benefit, where it is that of several.</summary>
    public IReadOnlyList<(string Of, long Difference)> Parts { get; init; } = [(Of, Difference)];

    /// <summary>Whether it is one of many like it, of which some would fit almost any difference when joined with others.</summary>
    public bool IsOneOfMany { get; init; }
}

/// <summary>What can go wrong in paying what is rightly reckoned: left out, paid twice, too early, a scholarship all at once, arrears.</summary>
internal sealed class WaysOfPaying(Assessment assessment, Dues law, Voucher voucher)
{
    // With more at once anything can be explained.
    private const int MostTogether = 3;

    // With more benefits left out than this, it is no longer something that was forgotten.
    private const int MostLeftOut = 4;

    /// <summary>The ways that make one sum exactly right.</summary>
    public IEnumerable<WayOfPaying> Of(Item item)
    {
        Owed owed = item.OwedIn(law);
        if (!owed.IsKnown)
        {
            return [];
        }

        long difference = item.Paid - owed.Least;
        return item.Kind switch
        {
            ComparisonKind.Total => All().Where(way => way.Difference == difference).Concat(SeveralLeftOut(-difference)),
            ComparisonKind.Arrears => OfDeduction().Where(way => -way.Difference == difference),
            _ => OfBenefit(item.Key).Where(way => way.Difference == difference),
        };
    }

    /// <summary>The fewest ways, two or three, of different benefits, that together make a total exactly right.</summary>
    public IEnumerable<WayOfPaying> SeveralOf(Item total)
    {
        Owed owed = total.OwedIn(law);
        WayOfPaying[] ways = [.. All().Where(way => way.Kind != CauseKind.PaidTwice && !way.IsOneOfMany)];
        for (int count = 2; owed.IsKnown && count <= MostTogether; count++)
        {
            WayOfPaying[] found = [.. Choices(ways, count).Where(choice => choice.Difference == total.Paid - owed.Least)];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static WayOfPaying Together(WayOfPaying first, WayOfPaying second) => new(
        CauseKind.Several,
        $"{first.Id}+{second.Id}",
        new($"{first.Text.Indonesian}; dan {second.Text.Indonesian}", $"{first.Text.English}; and {second.Text.English}"),
        first.Sources.Concat(second.Sources).Distinct(StringComparer.Ordinal).ToValueList(),
        "",
        first.Difference + second.Difference)
    {
        Parts = [.. first.Parts, .. second.Parts],
    };

    private IEnumerable<WayOfPaying> All() => Compared().SelectMany(entitlement => OfBenefit(entitlement.Benefit.Id)).Concat(voucher.Covers.Count == 0 ? OfDeduction() : []);

    private IEnumerable<Entitlement> Compared() => assessment.Entitlements
        .Where(entitlement => voucher.Covers.Count == 0 || voucher.Covers.Contains(entitlement.Benefit.Id, StringComparer.Ordinal));

    private IEnumerable<WayOfPaying> OfBenefit(string id)
    {
        if (assessment[id] is not { } entitlement)
        {
            yield break;
        }

        ValueList<string> sources = Articles(entitlement);
        LocalizedText name = entitlement.Benefit.Name;
        if (law[id] is { IsKnown: true, Least: > 0 and var owed })
        {
            yield return new(CauseKind.LeftOut, $"left-out:{id}", new($"{name.Indonesian} tidak dibayarkan", $"{name.English} was not paid"), sources, id, -owed);
            yield return new(CauseKind.PaidTwice, $"twice:{id}", new($"{name.Indonesian} dibayar dua kali", $"{name.English} was paid twice"), sources, id, owed);
        }

        if (entitlement is { Status: EntitlementStatus.Deferred, Amount: { } held } && law[id] == Owed.Nothing)
        {
            string until = string.Join("; ", ((Entitled)entitlement.Outcome).DeferredUntil.Select(notice => notice.Text.Indonesian));
            string untilEnglish = string.Join("; ", ((Entitled)entitlement.Outcome).DeferredUntil.Select(notice => notice.Text.English));
            yield return new(
                CauseKind.PaidEarly,
                $"early:{id}",
                new($"{name.Indonesian} dibayar sebelum waktunya: {until}", $"{name.English} was paid before its time: {untilEnglish}"),
                sources,
                id,
                held.Value);
        }

        foreach (WayOfPaying years in SeveralYears(entitlement, sources))
        {
            yield return years;
        }
    }

    /// <summary>A scholarship whose later instalments were paid together with the first.</summary>
    private IEnumerable<WayOfPaying> SeveralYears(Entitlement entitlement, ValueList<string> sources)
    {
        string id = entitlement.Benefit.Id;
        if (entitlement.Schedule.Count == 0 || !law[id].IsKnown)
        {
            yield break;
        }

        (int Years, long Sum)[] sums =
        [
            .. entitlement.Schedule.Select(instalment => instalment.DueOn.Year).Distinct().Order()
                .Select((year, index) => (index + 1, entitlement.Schedule.Where(instalment => instalment.DueOn.Year <= year).Sum(instalment => instalment.Amount.Value))),
        ];
        foreach ((int years, long sum) in sums.Where(sum => sum.Sum > law[id].Least))
        {
            bool isWhole = years == sums.Length;
            yield return new(
                CauseKind.WholeSchedule,
                isWhole ? $"whole-schedule:{id}" : $"several-years:{id}",
                isWhole
                    ? new("seluruh sisa beasiswa dibayar sekaligus, bukan hanya tahun pertama", "the whole scholarship was paid at once, not the first year only")
                    : new($"beasiswa {years} tahun dibayar sekaligus, bukan hanya tahun pertama", $"{years} years of scholarship were paid at once, not the first year only"),
                sources,
                id,
                sum - law[id].Least)
            {
                IsOneOfMany = !isWhole,
            };
        }
    }

    /// <summary>Arrears: by how much more or less is handed over.</summary>
    private IEnumerable<WayOfPaying> OfDeduction()
    {
        ValueList<string> sources = ArrearsArticles();
        if (law.TakenOut is { IsKnown: true, Min: > 0 and var takenOut })
        {
            yield return new(
                CauseKind.Arrears,
                "arrears:not-deducted",
                new(
                    $"tunggakan {new Rupiah(takenOut).ToString(Language.Indonesian)} tidak dilunasi dari santunan",
                    $"the arrears of {new Rupiah(takenOut)} were not taken out"),
                sources,
                Items.Arrears,
                takenOut)
            {
                Name = new("tunggakan tidak dilunasi dari santunan", "arrears were not taken out"),
            };
        }
        else if (law.TakenOut.Max == 0 && assessment.Arrears.Amount is { Value: > 0 and var unpaid } arrears)
        {
            yield return new(
                CauseKind.Arrears,
                "arrears:deducted",
                new(
                    $"tunggakan {arrears.ToString(Language.Indonesian)} diambil dari santunan, padahal seharusnya tidak",
                    $"the arrears of {arrears} were taken out, though they are not taken out of the benefit"),
                sources,
                Items.Arrears,
                -unpaid)
            {
                Name = new("tunggakan diambil dari santunan, padahal seharusnya tidak", "arrears were taken out, though they are not taken out of the benefit"),
            };
        }
    }

    /// <summary>The fewest benefits, two at least, whose sum is missing.</summary>
    private WayOfPaying[] SeveralLeftOut(long missing)
    {
        WayOfPaying[] leftOut = [.. Compared().SelectMany(entitlement => OfBenefit(entitlement.Benefit.Id)).Where(way => way.Kind == CauseKind.LeftOut)];
        for (int count = 2; missing > 0 && count <= Math.Min(MostLeftOut, leftOut.Length); count++)
        {
            WayOfPaying[] found = [.. Choices(leftOut, count).Where(choice => choice.Difference == -missing)];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static IEnumerable<WayOfPaying> Choices(WayOfPaying[] ways, int count) => count == 1
        ? ways
        : ways.SelectMany((way, index) => Choices([.. ways[(index + 1)..].Where(other => other.Of != way.Of)], count - 1).Select(rest => Together(way, rest)));

    private static ValueList<string> Articles(Entitlement entitlement) => entitlement.Sources.Select(source => source.Text).ToValueList();

    /// <summary>The articles by which arrears are taken out.</summary>
    public ValueList<string> ArrearsArticles() => ((Law.Definition)((Expressions.NamedNode)Rules.Chapter.TakesOut(assessment.Totals.Jkk > Rupiah.Zero ? SecurityProgram.Jkk : SecurityProgram.Jkm).Node).Step).Sources
        .Where(source => source.From <= assessment.EventDate)
        .Select(source => source.Citation.Text)
        .ToValueList();
}
