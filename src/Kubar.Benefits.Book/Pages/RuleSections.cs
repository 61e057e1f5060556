using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Book.Pages;

/// <summary>A part of what the law says of a benefit or contribution.</summary>
/// <param name="Heading">What it answers.</param>
/// <param name="Before">A line before the list; null: none.</param>
/// <param name="Items">The answer.</param>
/// <param name="IsNumbered">Whether its lines are numbered.</param>
internal sealed record RuleSection(string Heading, Prose? Before, IReadOnlyList<BookLine> Items, bool IsNumbered = false);

/// <summary>What the law in view says of a benefit: who, how much, to whom, by whom, what it waits for.</summary>
/// <param name="words">The words.</param>
/// <param name="byName">Whether conditions stand there by their names alone.</param>
/// <param name="cited">What there is to know besides whose articles stand beside it; null: all of it.</param>
internal sealed class RuleSections(RuleWords words, bool byName = false, IReadOnlySet<Node>? cited = null)
{
    private const int ShortCondition = 2;

    private readonly RequirementWords _requirements = new(words, byName);

    private Evaluation Evaluation => words.Law.Evaluation;

    /// <summary>The sections of a benefit.</summary>
    public IEnumerable<RuleSection> Of(Benefit benefit)
    {
        if (Evaluation[benefit.OwedWhen].IsFalse)
        {
            yield return new(
                words.T("Siapa yang berhak", "Who is entitled"),
                words.T("Tidak seorang pun: menurut aturan hari itu manfaat ini tidak ada.", "Nobody: the law of that day does not have this benefit."),
                []);
            yield break;
        }

        yield return Who(benefit);
        yield return HowMuch(benefit);
        yield return ToWhom(benefit);
        yield return ByWhom(benefit);
        IReadOnlyList<BookLine> waits = _requirements.Of(benefit.DeferredWhen.Node);
        BookLine[] deferred = Evaluation[benefit.DeferredWhen] is { IsKnown: true } ? [] : [.. waits];
        yield return new(
            words.T("Apa yang menangguhkan", "What it waits for"),
            deferred.Length == 0 ? words.T("Tidak ada yang menangguhkannya.", "Nothing holds it back.") : words.T("Ditangguhkan bila:", "It is deferred where:"),
            deferred);
        if (benefit.BearsArrears && Chapter.TakesOut(benefit.Info.Program) is var takesOut && Evaluation[takesOut] is not { IsKnown: true, IsTrue: false })
        {
            yield return new(
                words.T("Tunggakan iuran", "Arrears"),
                words.T("Tunggakan iuran dilunasi dari santunan ini bila:", "Arrears are taken out of this cash where:"),
                _requirements.Of(takesOut.Node));
        }
        else
        {
            yield return new(words.T("Tunggakan iuran", "Arrears"), words.T("Tunggakan iuran tidak mengurangi manfaat ini.", "Arrears take nothing out of this benefit."), []);
        }

        if (Terms(benefit) is { Length: > 0 } terms)
        {
            yield return new(words.T("Yang perlu diketahui", "What to know besides"), null, terms);
        }
    }

    /// <summary>The sections of a contribution.</summary>
    public IEnumerable<RuleSection> Of(Rules.Contributions.ContributionRule rule)
    {
        yield return new(words.T("Berapa sebulan", "How much a month"), null, words.Explain(rule.Amount.Node));
        yield return new(
            words.T("Keringanan", "Reliefs"),
            null,
            [.. rule.Reliefs.Select(relief => relief.Applies.Node).Where(relief => !Evaluation[relief].IsFalse).SelectMany(relief => _requirements.Of(relief))]);
        yield return new(words.T("Denda bila terlambat", "The fine for paying late"), null, words.Explain(rule.Fine.Node));
        yield return new(words.T("Bagian untuk program JKP", "The part that goes to JKP"), null, words.Explain(rule.ToJobLoss.Node));
    }

    private RuleSection Who(Benefit benefit)
    {
        string events = string.Join("; ", benefit.Events.Select(kind => EnumNames.NameOf(kind).In(words.Language)));
        IReadOnlyList<BookLine> listed = _requirements.Of(benefit.ListedWhen.Node);
        IReadOnlyList<BookLine> owed = _requirements.Of(benefit.OwedWhen.Node);
        return new(
            words.T("Siapa yang berhak", "Who is entitled"),
            words.T($"Kejadian yang dapat menimbulkannya: {events}. Berhak bila semua syarat ini dipenuhi:", $"Events that can bring it: {events}. It is owed where all of these hold:"),
            [.. listed, .. owed],
            IsNumbered: true);
    }

    private RuleSection HowMuch(Benefit benefit)
    {
        string heading = words.T("Berapa", "How much");
        if (benefit.IsUnlimitedCare)
        {
            return new(heading, words.T("Sesuai kebutuhan medis, tanpa batas biaya; yang dihitung biaya yang sebenarnya:", "According to medical need, without a cost ceiling; what is counted is the actual cost:"), Amounts(benefit));
        }

        if (benefit.Amount is null)
        {
            return new(heading, words.T("Diberikan dalam bentuk layanan, bukan uang.", "Given in kind, not in money."), []);
        }

        Prose? once = benefit.Schedule is not null ? (Prose)words.T("Yang dibayar pada kejadian atau permohonan:", "What is paid at the event or the claim:") : null;
        return new(heading, once, Amounts(benefit));
    }

    private List<BookLine> Amounts(Benefit benefit)
    {
        var items = new List<BookLine>(benefit.Amount is { } amount ? words.Explain(amount.Node) : []);
        if (benefit.Schedule is { } schedule && !Evaluation[schedule.InForce].IsFalse)
        {
            items.Add(new(words.T("Tahun-tahun berikutnya:", "In later years:"), words.Explain(benefit.Later!.Node)));
            items.Add(new(words.T("Setiap anak, angsuran pertama:", "Of each child, the first instalment:"), words.Explain(schedule.Instalments[0].Node)));
            items.Add(new(words.T(
                $"Angsuran ke-2 sampai ke-{schedule.Instalments.Count} dihitung dengan cara yang sama, setahun demi setahun.",
                $"Instalments 2 to {schedule.Instalments.Count} are reckoned in the same way, year by year.")));
        }

        return items;
    }

    private RuleSection ToWhom(Benefit benefit)
    {
        var items = new List<BookLine>(words.Choices(benefit.Payee.Node, number => EnumNames.NameOf((Payee)number).In(words.Language)));
        if (items.SelectMany(item => item.All).Any(item => item.Text.Plain.EndsWith(EnumNames.NameOf(Payee.Heirs).In(words.Language), StringComparison.Ordinal)))
        {
            items.Add(new(
                words.T("urutan ahli waris:", "the order of heirs:"),
                words.Choices(Rulebook.Law.Whole.HeirRankOf(benefit).Node, number => EnumNames.NameOf((HeirRank)number).In(words.Language))));
        }

        return new(words.T("Kepada siapa", "To whom"), null, items);
    }

    private RuleSection ByWhom(Benefit benefit)
    {
        string heading = words.T("Siapa yang membayar", "Who pays");
        if (Evaluation[benefit.PaidByEmployer] is { IsKnown: true, IsTrue: true })
        {
            return new(heading, words.T("Pemberi kerja.", "The employer."), []);
        }

        var items = new List<BookLine>();
        if (!Evaluation[benefit.PaidByEmployer].IsFalse)
        {
            items.Add(words.Tree(words.MadeOf(benefit.PaidByEmployer.Node), words.T("pemberi kerja wajib membayar bila ", "the employer has to pay where ")));
        }

        if (!Evaluation[benefit.EmployerPaysFirst].IsFalse)
        {
            items.Add(words.Tree(words.MadeOf(benefit.EmployerPaysFirst.Node), words.T("pemberi kerja membayar lebih dahulu dan dapat meminta penggantian bila ", "the employer pays first and can ask for reimbursement where ")));
        }

        return items.Count == 0
            ? new(heading, words.T("BPJS Ketenagakerjaan.", "BPJS Ketenagakerjaan."), [])
            : new(heading, words.T("BPJS Ketenagakerjaan, kecuali:", "BPJS Ketenagakerjaan, but:"), items);
    }

    private BookLine[] Terms(Benefit benefit) =>
    [
        .. benefit.Terms.Select(TermOf).OfType<BookLine>(),
    ];

    /// <summary>What there is to know besides; null: not under this law.</summary>
    public BookLine? TermOf(Truth term) => Evaluation[term].IsFalse ? null : Line((NamedNode)term.Node);

    private BookLine Line(NamedNode node)
    {
        var definition = (Definition)node.Step;
        (Clause? When, Prose Says)[] variants = [.. words.Variants(definition.Met!)];
        Clause applies = words.ClauseOf(node.Body);
        bool isShort = applies.Size <= ShortCondition;
        Prose when = applies is Settled || !isShort ? Prose.Nothing : Prose.Of($" ({words.T("bila", "where")} {words.Inline(applies)})");
        Prose articles = cited?.Contains(node) == false ? Prose.Nothing : words.CiteBriefly(definition.Sources);
        Prose name = new([words.ConditionName(node).Spans[0] with { Kind = SpanKind.Strong }]);
        return new(
            Prose.Of($"{name}: {variants.Last(variant => variant.When is null).Says}{when}{(articles.IsEmpty ? Prose.Nothing : Prose.Of($" ({articles})"))}"),
            [
                .. isShort ? Array.Empty<BookLine>() : [words.Tree(applies, words.T("bila ", "where "))],
                .. variants.Where(variant => variant.When is not null).Select(variant => words.Saying(variant.When!, variant.Says)),
            ]);
    }
}
