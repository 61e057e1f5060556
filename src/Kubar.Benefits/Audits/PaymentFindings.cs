using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Audits.FindingTexts;

namespace Kubar.Benefits.Audits;

/// <summary>What there is to find in the sums of one voucher.</summary>
internal sealed class PaymentFindings(Voucher voucher, Audit audit, Dues law, FoundCause? first)
{
    // Where nothing at all is owed, each benefit has its reasons: the first say enough.
    private const int MostReasons = 3;

    private readonly Assessment _assessment = audit.Assessment;

    // By component what differs; of a total alone as the first cause has it.
    private readonly ValueList<Comparison> _parts = PartsOf(voucher, audit, law, first);

    public IEnumerable<AuditFinding> All()
    {
        if (audit.Verdict == Verdict.WithinBounds)
        {
            yield return Undecided();
        }
        else if (audit.Verdict != Verdict.Agrees)
        {
            yield return Differs();
        }

        foreach (Notice remark in audit.Remarks)
        {
            if (remark.Code == Remarks.SumDiffersCode)
            {
                yield return SumDiffers(remark);
            }
            else if (remark.Code == Remarks.ArrearsNotToldCode)
            {
                yield return ArrearsNotTold(remark);
            }
        }
    }

    private AuditFinding Differs()
    {
        bool isOpen = audit.Comparisons.Any(comparison => comparison.Due is null);
        return Blank(FindingKind.PaymentDiffers) with
        {
            AtStake = new(audit.Overpaid + audit.Underpaid, AtMost(audit.Comparisons)),
            Condition = Both(language => Paid(language) + (IsSplitByCause ? InParts(_parts, language) : "")),
            Causes = [.. Plain(), .. audit.Causes.Select(Said)],
            Effect = Both(language => string.Join(' ', Effects(isOpen, language))),
            Parts = _parts,
            IsSplitByCause = IsSplitByCause,
        };
    }

    private AuditFinding Undecided()
    {
        Rupiah? most = AtMost(audit.Comparisons);
        string[] missing = [.. audit.Comparisons.SelectMany(comparison => comparison.Missing).Distinct(StringComparer.Ordinal)];
        LocalizedText names = FactNames.OfPaths(missing);
        LocalizedText[] unknown = missing.Length == 0 ? [] : [new($"data yang perlu dilengkapi: {names.Indonesian}", $"facts still needed: {names.English}")];
        return Blank(FindingKind.PaymentUndecided) with
        {
            AtStake = new(Rupiah.Zero, most),
            Condition = Both(Paid),
            Causes = [.. unknown, .. audit.Causes.Select(Said)],
            Effect = most is { } bound
                ? new(
                    $"Selama data itu belum lengkap, selisih sampai {bound.ToString(Language.Indonesian)} tidak dapat dikesampingkan.",
                    $"Until these facts are known a difference of up to {bound} cannot be ruled out.")
                : new("Selama data itu belum lengkap, selisihnya tidak dapat dibatasi.", "Until these facts are known the difference has no bound."),
        };
    }

    private AuditFinding SumDiffers(Notice remark)
    {
        long deducted = Items.Deducted(voucher, law) ?? 0;
        Rupiah difference = new(Math.Abs(Items.SumOf(voucher)!.Value - deducted - voucher.Total!.Value.Value));
        return Blank(FindingKind.SumDiffers) with
        {
            AtStake = new(difference, difference),
            Condition = Both(language => Sentence(remark.Text.In(language))),
            Criterion = new("Komponen, dikurangi tunggakan yang dilunasi dari santunan, berjumlah sama dengan yang diserahkan.", "The components, less arrears taken out, add up to what was handed over."),
            Causes = [],
            Effect = new(
                $"Untuk {difference.ToString(Language.Indonesian)} bukti pembayaran ini tidak menunjukkan peruntukannya.",
                $"For {difference} the voucher does not show what it was paid for."),
            Sources = [],
            Grade = Grade.A,
        };
    }

    private AuditFinding ArrearsNotTold(Notice remark)
    {
        ValueList<string> sources = new WaysOfPaying(_assessment, law, voucher).ArrearsArticles();
        return Blank(FindingKind.ArrearsNotTold) with
        {
            AtStake = new(Rupiah.Zero, new(law.TakenOut.Max)),
            Condition = Both(language => Sentence(remark.Text.In(language))),
            Criterion = Both(language => $"{Either(language, "Tunggakan dilunasi dari santunan", "Arrears are taken out of the benefit")}{Cited(sources)}."),
            Causes = [],
            Effect = new(
                $"Bila tidak dilunasi, {new Rupiah(law.TakenOut.Max).ToString(Language.Indonesian)} dibayar lebih.",
                $"If they were not, {new Rupiah(law.TakenOut.Max)} was paid too much."),
            Sources = sources,
        };
    }

    private AuditFinding Blank(FindingKind kind) => new()
    {
        Id = FindingId.Of(kind, audit.Key!.Person, _assessment.EventDate, _assessment.EventDate, voucher.Reference ?? ""),
        Kind = kind,
        Vouchers = [new(audit.Id, audit.Reference)],
        From = _assessment.EventDate,
        To = _assessment.EventDate,
        AtStake = MoneyBounds.Zero,
        Condition = new("", ""),
        Criterion = Both(Criterion),
        Causes = [],
        Effect = new("", ""),
        Sources = Stated().SelectMany(SourcesOf).Distinct(StringComparer.Ordinal).ToValueList(),
        Grade = Stated().Select(benefit => _assessment[benefit]?.Grade ?? Grade.A).Append(Grade.A).Max(),
    };

    private bool IsTotalAlone => voucher.Components is null;

    private bool IsSplitByCause => IsTotalAlone && _parts.Count > 0;

    private static LocalizedText Said(Cause cause) => Both(language => cause.Text.In(language) + Cited(cause.Sources));

    /// <summary>Why what was paid is not owed at all, unless the first cause says it already.</summary>
    private IEnumerable<LocalizedText> Plain()
    {
        IEnumerable<Comparison> denied = _parts.Where(part => part is { Benefit: not null, AtMost.Value: 0 } && part.Paid > Rupiah.Zero);
        IEnumerable<Notice> reasons = IsTotalAlone && _parts.Count == 0 && audit.Comparisons.All(comparison => comparison.AtMost == Rupiah.Zero)
            ? Items.Covered(voucher, law.Chapter.Benefits.Where(benefit => benefit.Amount is not null).Select(benefit => benefit.Id))
                .SelectMany(benefit => Comparing.ReasonsOf(_assessment[benefit]))
                .Where(reason => reason.Code != Comparing.NotOfThisEvent.Code)
            : denied.SelectMany(part => part.Reasons).Where(reason => reason.Code != Comparing.NotOfThisEvent.Code || audit.Causes.Count == 0);
        IEnumerable<LocalizedText> late = audit.Overpaid > Rupiah.Zero && voucher.Case.Membership.RegisteredOn is { } registered && registered > audit.Key!.Happened
            ? [Both(language => Either(language, $"didaftarkan pada {Wording.Day(registered, language)}, sesudah kejadian pada {Wording.Day(audit.Key.Happened, language)}", $"registered on {Wording.Day(registered, language)}, after the event of {Wording.Day(audit.Key.Happened, language)}"))]
            : [];
        return late.Concat(reasons
            .DistinctBy(reason => reason.Text)
            .Where(reason => audit.Causes.Count == 0 || !audit.Causes[0].Text.Indonesian.Contains(reason.Text.Indonesian, StringComparison.Ordinal))
            .Take(MostReasons)
            .Select(reason => new LocalizedText($"dibayarkan meskipun {reason.Text.Indonesian}", $"paid although {reason.Text.English}")));
    }

    /// <summary>What could differ at most; null where nothing bounds it.</summary>
    private static Rupiah? AtMost(ValueList<Comparison> comparisons) => comparisons.Aggregate(
        (Rupiah?)Rupiah.Zero,
        (sum, comparison) => sum + (comparison.AtMost is { } most
            ? new Rupiah(Math.Max(Math.Abs(comparison.Paid.Value - comparison.AtLeast.Value), Math.Abs(comparison.Paid.Value - most.Value)))
            : null));

    /// <summary>What was paid, for what, on which event.</summary>
    private string Paid(Language language)
    {
        InsuredEvent happened = voucher.Case.Event;
        string whole = Sum(audit.Key!.Paid, audit.Key.Paid, language);
        string day = voucher.Case.Claim.PaidOn is { } paidOn ? $" {Either(language, "pada", "on")} {Wording.Day(paidOn, language)}" : "";
        string of = $"{Either(language, "atas", "for the")} {FactMembers.Of(happened.Kind).In(language)} {Either(language, "pada", "of")} {Wording.Day(_assessment.EventDate, language)}";
        string components = IsTotalAlone
            ? Either(language, ", tanpa rincian", ", without a split")
            : $": {string.Join(", ", audit.Comparisons.Select(comparison => $"{NameOf(comparison, language)} {comparison.Paid.ToString(language)}"))}";
        return language == Language.Indonesian
            ? $"Dibayar {whole}{day} {of}{components}."
            : $"{whole} was paid{day} {of}{components}.";
    }

    private static string InParts(ValueList<Comparison> parts, Language language) =>
        $" {Either(language, "Menurut kemungkinan penyebab pertama yang berbeda ialah:", "If the first cause is true, what differs is:")} {string.Join(", ", parts.Select(part => $"{NameOf(part, language)} {part.Paid.ToString(language)} ({Either(language, "seharusnya", "by the law")} {Sum(part.AtLeast.Value, part.AtMost?.Value, language)})"))}.";

    private static string NameOf(Comparison comparison, Language language) => comparison.Benefit is { } benefit
        ? benefit.Name.In(language)
        : Either(language, "tunggakan yang dilunasi dari santunan", "arrears taken out");

    /// <summary>The benefits of which the criterion speaks: what is owed, and what was paid though it is not.</summary>
    private IEnumerable<string> Stated() => Items.Covered(voucher, law.Chapter.Benefits.Select(benefit => benefit.Id))
        .Where(benefit => law[benefit] != Owed.Nothing)
        .Concat(audit.Comparisons.Concat(_parts)
            .Where(comparison => comparison.Benefit is not null && comparison.Paid > Rupiah.Zero)
            .Select(comparison => comparison.Benefit!.Id))
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> SourcesOf(string benefit) => _assessment[benefit]?.Sources.Select(source => source.Text) ?? [];

    private string Criterion(Language language)
    {
        string[] stated = [.. Stated()];
        bool takesOut = law.TakenOut.Max > 0 && (audit.Comparisons.Any(comparison => comparison.Kind == ComparisonKind.Arrears) || (IsTotalAlone && Items.IsNet(voucher)));
        bool isNet = takesOut && IsTotalAlone && Items.IsNet(voucher);
        Owed net = law.Over(each =>
        {
            Owed sum = stated.Aggregate(Owed.Nothing, (all, benefit) => all + each[benefit]);
            return isNet ? sum - each.TakenOut : sum;
        });
        string[] lines =
        [
            .. stated.Select(benefit => CriterionOf(benefit, language)),
            .. takesOut
                ? [$"{Either(language, "tunggakan yang dilunasi dari santunan", "arrears taken out")} {Sum(law.TakenOut.Min, law.TakenOut.Max, language)}{Cited(new WaysOfPaying(_assessment, law, voucher).ArrearsArticles())}"]
                : (string[])[],
        ];
        return $"{Either(language, "Seharusnya", "By the law")} {Sum(net, language)}{(lines.Length == 0 ? "" : ": ")}{string.Join("; ", lines)}.";
    }

    private string CriterionOf(string benefit, Language language)
    {
        LocalizedText name = Rules.EncodedBenefits.Find(benefit).Info.Name;
        if (law[benefit] != Owed.Nothing)
        {
            return $"{name.In(language)} {Sum(law[benefit], language)}{Cited(SourcesOf(benefit))}";
        }

        Comparison? compared = audit.Comparisons.FirstOrDefault(comparison => comparison.Benefit?.Id == benefit);
        ValueList<Notice> reasons = compared?.Reasons ?? Comparing.ReasonsOf(_assessment[benefit]);
        return $"{name.In(language)} {Rupiah.Zero.ToString(language)}{(reasons.Count == 0 ? "" : Either(language, ", karena ", ", because "))}{string.Join("; ", reasons.Select(reason => reason.Text.In(language)))}{Cited(SourcesOf(benefit))}";
    }

    private IEnumerable<string> Effects(bool isOpen, Language language)
    {
        string least = isOpen ? Either(language, "paling sedikit ", "at least ") : "";
        string payer = voucher.Payer switch
        {
            VoucherPayer.Employer => Either(language, "Pemberi kerja", "The employer"),
            VoucherPayer.Bpjs => "BPJS Ketenagakerjaan",
            _ => Either(language, "Pembayar", "The payer"),
        };
        if (audit.Underpaid > Rupiah.Zero)
        {
            yield return language == Language.Indonesian
                ? $"Yang berhak kurang menerima {least}{audit.Underpaid.ToString(language)}."
                : $"Those entitled received {least}{audit.Underpaid.ToString(language)} too little.";
        }

        if (audit.Overpaid > Rupiah.Zero)
        {
            yield return language == Language.Indonesian
                ? $"{payer} membayar lebih {least}{audit.Overpaid.ToString(language)}."
                : $"{payer} paid {least}{audit.Overpaid.ToString(language)} too much.";
        }
    }

    /// <summary>What differs, by component; of a total alone as the first cause has it, where its parts add up to the difference.</summary>
    private static ValueList<Comparison> PartsOf(Voucher voucher, Audit audit, Dues law, FoundCause? first)
    {
        if (voucher.Components is not null)
        {
            return audit.Comparisons.Where(comparison => comparison.Difference != Rupiah.Zero).ToValueList();
        }

        if (audit.Verdict is Verdict.Agrees or Verdict.WithinBounds || first?.Paid() is not { } paid)
        {
            return [];
        }

        ValueList<Comparison> parts = Items.Split(voucher, law.Chapter.Benefits.Select(benefit => benefit.Id).Union(paid.Keys.Where(key => key != Items.Arrears), StringComparer.Ordinal), paid)
            .Where(item => item.OwedIn(law).IsKnown && !item.IsExactlyThatOf(law))
            .Select(item => Comparing.Of(item, law, audit.Assessment, voucher))
            .Concat(audit.Comparisons.Where(comparison => comparison.Kind == ComparisonKind.Arrears && comparison.Difference != Rupiah.Zero))
            .ToValueList();
        return parts.Sum(part => part.Over) == audit.Overpaid.Value - audit.Underpaid.Value ? parts : [];
    }
}
