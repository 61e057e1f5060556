using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using NodaTime;
using static Kubar.Benefits.Audits.FindingTexts;

namespace Kubar.Benefits.Audits;

/// <summary>What only several vouchers show: an event, a person or a voucher number more than once.</summary>
internal sealed class RepeatedVouchers(IReadOnlyList<(VoucherKey Key, FoundVoucher Voucher)> vouchers)
{
    public IEnumerable<AuditFinding> All() =>
        ByPerson().SelectMany(Events).Concat(ByPerson().Select(Deaths).OfType<AuditFinding>()).Concat(Numbers());

    /// <summary>Vouchers each once, in the order of their numbers.</summary>
    public static ValueList<FoundVoucher> Ordered(IEnumerable<FoundVoucher> vouchers) => vouchers
        .Distinct()
        .OrderBy(voucher => voucher.Reference, StringComparer.Ordinal)
        .ThenBy(voucher => voucher.Case, StringComparer.Ordinal)
        .ToValueList();

    private IEnumerable<Group> ByPerson() => vouchers
        .GroupBy(voucher => voucher.Key.Person, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Group(group.Key, [.. group]));

    /// <summary>Events of one person for which the same was paid more than once.</summary>
    private static IEnumerable<AuditFinding> Events(Group person) => person.Vouchers
        .GroupBy(voucher => (voucher.Key.Happened, voucher.Key.Payer))
        .Where(group => group.Count() > 1)
        .Select(group => EventTwice(person.Person, [.. group]))
        .OfType<AuditFinding>()
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .Select(alike => alike.Order(FindingOrder.ByMoney).First());

    private static AuditFinding? EventTwice(string person, (VoucherKey Key, FoundVoucher Voucher)[] same)
    {
        MoneyBounds? tooMuch = same.Select(voucher => voucher.Key.Kind).Distinct().Count() > 1 ? AsDifferentKinds(same)
            : Array.TrueForAll(same, voucher => voucher.Key.Components is not null) ? ByBenefit(same)
            : InAll(same);
        if (tooMuch is null)
        {
            return null;
        }

        LocalDate day = same[0].Key.Happened;
        ValueList<string> sources = same.SelectMany(voucher => voucher.Key.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        string[] kinds(Language language) => [.. same.Select(voucher => voucher.Key.Kind).Distinct().Order().Select(kind => FactMembers.Of(kind).In(language))];
        return new()
        {
            Id = FindingId.Of(FindingKind.EventTwice, person, day, day),
            Kind = FindingKind.EventTwice,
            Vouchers = Ordered(same.Select(voucher => voucher.Voucher)),
            From = day,
            To = day,
            AtStake = tooMuch,
            Condition = Both(language => Either(
                language,
                $"Atas kejadian yang sama pada {Wording.Day(day, language)} ({string.Join("; ", kinds(language))}) ada {same.Length} bukti pembayaran: {Listed(same, language)}.",
                $"For the same event of {Wording.Day(day, language)} ({string.Join("; ", kinds(language))}) there are {same.Length} vouchers: {Listed(same, language)}.")),
            Criterion = Both(language => Either(
                language,
                $"Satu kejadian mendatangkan satu hak; manfaat yang sama tidak dibayar dua kali{Cited(sources)}.",
                $"One event brings one right; the same benefit is not paid twice{Cited(sources)}.")),
            Causes =
            [
                new("kemungkinan: dibayar dua kali, salinan bukti, atau dibayar dalam beberapa bagian (perlu dibuktikan)", "perhaps paid twice, a copy of the voucher, or paid in parts (to be proved)"),
            ],
            Effect = EffectOf(tooMuch),
            Sources = sources,
            Grade = same.Max(voucher => voucher.Key.Grade),
        };
    }

    /// <summary>A person dies once, and nothing happens to a participant afterwards.</summary>
    private static AuditFinding? Deaths(Group person)
    {
        LocalDate[] deaths = [.. person.Vouchers.Select(voucher => voucher.Key.DiedOn).OfType<LocalDate>().Distinct().Order()];
        bool isLater = deaths.Length > 0 && person.Vouchers.Any(voucher => voucher.Key.EventDate > deaths[0]);
        if (deaths.Length < 2 && !isLater)
        {
            return null;
        }

        long[] sums = [.. person.Vouchers.GroupBy(voucher => voucher.Key.Happened).Select(group => group.Sum(voucher => voucher.Key.Paid)).Order()];
        LocalDate last = person.Vouchers.Max(voucher => voucher.Key.Happened);
        var atStake = new MoneyBounds(new(deaths.Length < 2 ? 0 : sums.SkipLast(1).Sum()), new(sums.Sum()));
        return new()
        {
            Id = FindingId.Of(FindingKind.PersonTwice, person.Person, deaths[0], last),
            Kind = FindingKind.PersonTwice,
            Vouchers = Ordered(person.Vouchers.Select(voucher => voucher.Voucher)),
            From = deaths[0],
            To = last,
            AtStake = atStake,
            Condition = Both(language => Either(
                language,
                $"Untuk orang yang sama dibayar atas beberapa kejadian, sebagian sesudah meninggal dunia pada {Wording.Day(deaths[0], language)}: {Listed(person.Vouchers, language)}.",
                $"For the same person several events were paid, some after the death of {Wording.Day(deaths[0], language)}: {Listed(person.Vouchers, language)}.")),
            Criterion = new("Seseorang meninggal dunia satu kali, dan sesudahnya tidak ada kejadian yang dijamin.", "A person dies once, and nothing that is insured happens afterwards."),
            Causes = [new("kemungkinan: tanggal yang keliru, atau dua orang dengan NIK yang sama (perlu dibuktikan)", "perhaps a wrong day, or two persons under one NIK (to be proved)")],
            Effect = EffectOf(atStake),
            Sources = [],
            Grade = Grade.A,
        };
    }

    private IEnumerable<AuditFinding> Numbers() => vouchers
        .Where(voucher => !string.IsNullOrWhiteSpace(voucher.Voucher.Reference))
        .GroupBy(voucher => voucher.Voucher.Reference!.Trim().ToUpperInvariant(), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => NumberTwice([.. group]));

    private static AuditFinding NumberTwice((VoucherKey Key, FoundVoucher Voucher)[] same)
    {
        LocalDate from = same.Min(voucher => voucher.Key.Happened);
        LocalDate to = same.Max(voucher => voucher.Key.Happened);
        long[] sums = [.. same.Select(voucher => voucher.Key.Paid).Order()];
        var atStake = new MoneyBounds(Rupiah.Zero, new(sums.SkipLast(1).Sum()));
        string number = same.Select(voucher => voucher.Voucher.Reference!.Trim()).Order(StringComparer.Ordinal).First();
        return new()
        {
            Id = FindingId.Of(FindingKind.VoucherTwice, "", from, to, number.ToUpperInvariant()),
            Kind = FindingKind.VoucherTwice,
            Vouchers = Ordered(same.Select(voucher => voucher.Voucher)),
            From = from,
            To = to,
            AtStake = atStake,
            Condition = Both(language => Either(
                language,
                $"Nomor bukti pembayaran {number} tertulis {same.Length} kali, untuk kasus {string.Join(", ", Ordered(same.Select(voucher => voucher.Voucher)).Select(voucher => voucher.Case))}.",
                $"The voucher number {number} is there {same.Length} times, for the cases {string.Join(", ", Ordered(same.Select(voucher => voucher.Voucher)).Select(voucher => voucher.Case))}.")),
            Criterion = new("Satu nomor bukti untuk satu pembayaran.", "One number stands for one payment."),
            Causes = [new("kemungkinan: salinan bukti, salah tulis nomor, atau dibayar dua kali (perlu dibuktikan)", "perhaps a copy, a number written wrongly, or paid twice (to be proved)")],
            Effect = EffectOf(atStake),
            Sources = [],
            Grade = Grade.A,
        };
    }

    private static LocalizedText EffectOf(MoneyBounds tooMuch) => Both(language => tooMuch.AtMost == Rupiah.Zero
        ? Either(language, "Bersama-sama tidak melebihi yang seharusnya.", "Together they are not more than is owed.")
        : $"{Either(language, "Yang mungkin dibayar lebih:", "What may have been paid too much:")} {Sum(tooMuch.AtLeast.Value, tooMuch.AtMost?.Value, language)}.");

    /// <summary>The vouchers with their sums, in the order of their numbers.</summary>
    private static string Listed((VoucherKey Key, FoundVoucher Voucher)[] all, Language language) => string.Join(", ", all
        .OrderBy(voucher => voucher.Voucher.Reference, StringComparer.Ordinal)
        .ThenBy(voucher => voucher.Voucher.Case, StringComparer.Ordinal)
        .ThenBy(voucher => voucher.Key.Paid)
        .Select(voucher => $"{Named(voucher.Voucher, language)} {new Rupiah(voucher.Key.Paid).ToString(language)}"));

    /// <summary>One death is of one kind: all but one of the payments are for a death that was not.</summary>
    private static MoneyBounds AsDifferentKinds((VoucherKey Key, FoundVoucher Voucher)[] same)
    {
        long[] sums = [.. same.GroupBy(voucher => voucher.Key.Kind).Select(kind => kind.Sum(voucher => voucher.Key.Paid)).Order()];
        return new(new(sums.SkipLast(1).Sum()), new(sums.Skip(1).Sum()));
    }

    /// <summary>What was paid for each benefit in more than one voucher beyond what is owed; null: no benefit in more than one.</summary>
    private static MoneyBounds? ByBenefit((VoucherKey Key, FoundVoucher Voucher)[] same)
    {
        IGrouping<string, PaidInVoucher>[] repeated = [.. same
            .SelectMany(voucher => voucher.Key.Components!)
            .GroupBy(paid => paid.Benefit, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)];
        if (repeated.Length == 0)
        {
            return null;
        }

        long least = 0;
        long? most = 0;
        foreach (IGrouping<string, PaidInVoucher> benefit in repeated)
        {
            long sum = benefit.Sum(paid => paid.Paid);
            least += benefit.All(paid => paid is { MayReturn: false, AtMost: not null }) ? Math.Max(0, sum - benefit.Max(paid => paid.AtMost!.Value)) : 0;
            most += Math.Max(0, sum - benefit.Min(paid => paid.AtLeast));
        }

        return new(new(least), new(most!.Value));
    }

    /// <summary>What was paid in all beyond what is owed; null where the vouchers are about different benefits.</summary>
    private static MoneyBounds? InAll((VoucherKey Key, FoundVoucher Voucher)[] same)
    {
        if (!same.Where((voucher, index) => same.Skip(index + 1).Any(other => Overlap(voucher.Key, other.Key))).Any())
        {
            return null;
        }

        long sum = same.Sum(voucher => voucher.Key.Paid);
        bool isAboutAll = same.Any(voucher => voucher.Key is { Components: null, Covers.Count: 0 });
        long dueLeast = same.Max(voucher => voucher.Key.DueLeast);
        long? dueMost = same.Any(voucher => voucher.Key.DueMost is null) ? null : same.Max(voucher => voucher.Key.DueMost);
        return isAboutAll
            ? new(new(dueMost is { } known ? Math.Max(0, sum - known) : 0), new(Math.Max(0, sum - dueLeast)))
            : new(Rupiah.Zero, new(sum - same.Max(voucher => voucher.Key.Paid)));
    }

    private static bool Overlap(VoucherKey one, VoucherKey other)
    {
        HashSet<string>? first = About(one);
        HashSet<string>? second = About(other);
        return first is null || second is null || first.Overlaps(second);
    }

    /// <summary>The benefits of which a voucher speaks; null: of all.</summary>
    private static HashSet<string>? About(VoucherKey key) => key.Components is { } paid
        ? [.. paid.Select(one => one.Benefit.Split('@')[0])]
        : key.Covers.Count > 0 ? [.. key.Covers] : null;

    private sealed record Group(string Person, (VoucherKey Key, FoundVoucher Voucher)[] Vouchers);
}
