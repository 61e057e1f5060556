using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>The deaths of a list beside the law and the payments: who was never paid, and what was paid otherwise. Immutable.</summary>
public sealed record ProgrammeClaims
{
    /// <summary>The deaths of persons of the roster, in its order.</summary>
    public required ValueList<DeathClaim> Deaths { get; init; }

    /// <summary>The payments that are of persons of the roster, each beside the law, in the order of the list; null: there is no list of payments.</summary>
    public required ValueList<Audit>? Audits { get; init; }

    /// <summary>What the payments show, most money first, as an audit of vouchers finds it; empty where there is no list of them.</summary>
    public required ValueList<AuditFinding> Findings { get; init; }

    /// <summary>The keys of the payments of persons who are not in the roster.</summary>
    public required ValueList<string> UnmatchedPayments { get; init; }

    /// <summary>The payments that cannot be examined, and what is wrong with each.</summary>
    public required ValueList<RefusedPayment> RefusedPayments { get; init; }

    private Dictionary<string, string> PersonsPaid { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The key of the person upon whom a payment was made; null: nobody of the roster.</summary>
    /// <param name="payment">The key of the payment.</param>
    public string? PersonOf(string payment) => PersonsPaid.TryGetValue(payment, out string? person) ? person : null;

    /// <summary>The deaths in a state.</summary>
    /// <param name="state">The state.</param>
    public IEnumerable<DeathClaim> In(ClaimState state) => Deaths.Where(death => death.State == state);

    /// <summary>Compares deaths and payments with the law.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="deaths">The deaths among them.</param>
    /// <param name="payments">The payments; null: there is no list.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="accidents">The accidents among them, which can tell whether a death was from work; null: there is no list.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The roster, the deaths or a payment are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ProgrammeClaims Of(
        ProgrammeRoster roster,
        DeathsInRoster deaths,
        IReadOnlyList<BenefitPayment>? payments = null,
        AssessmentOptions? options = null,
        ProgrammeAccidents? accidents = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(deaths);
        AssessmentOptions how = (options ?? AssessmentOptions.Default) with { Explain = false };
        PersonIndex index = roster.Index;
        ILookup<string?, BenefitPayment> byPerson = (payments ?? []).ToLookup(payment =>
        {
            ArgumentNullException.ThrowIfNull(payment, nameof(payments));
            return index.Find(payment.Nik, payment.Name, payment.BirthDate)?.Key;
        }, StringComparer.Ordinal);
        var audits = new List<Audit>();
        var refused = new List<RefusedPayment>();
        var known = roster.Persons.ToDictionary(person => person.Key, StringComparer.Ordinal);
        foreach (BenefitPayment payment in payments ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (index.Find(payment.Nik, payment.Name, payment.BirthDate) is not { } person)
            {
                continue;
            }

            if (Auditor.TryExamine(VoucherOf(payment, known[person.Key]), how, out Audit? audit, out ValueList<Problem> problems, cancellation))
            {
                audits.Add(audit);
            }
            else
            {
                refused.Add(new(payment.Key, problems));
            }
        }

        return new()
        {
            Deaths = roster.Persons
                .Where(person => deaths.DeathOf(person.Key) is not null)
                .Select(person =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    return new ClaimReckoning(person, deaths.DeathOf(person.Key)!, accidents?.Of(person.Key) ?? [], payments is null ? null : [.. byPerson[person.Key]], how).Claim();
                })
                .ToValueList(),
            Audits = payments is null ? null : audits.ToValueList(),
            Findings = AuditFindings.Together(audits),
            PersonsPaid = byPerson.Where(group => group.Key is not null).SelectMany(group => group.Select(payment => (payment.Key, Person: group.Key!))).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Person, StringComparer.Ordinal),
            UnmatchedPayments = byPerson[null].Select(payment => payment.Key).ToValueList(),
            RefusedPayments = refused.ToValueList(),
        };
    }

    /// <summary>A payment upon the membership that the roster tells.</summary>
    private static Voucher VoucherOf(BenefitPayment payment, RosterPerson person)
    {
        BenefitCase told = payment.Voucher.Case;
        return payment.Voucher with
        {
            Person = Spelling.NikOf(person.Merged.Nik) ?? person.Key,
            Reference = payment.Voucher.Reference ?? payment.Key,
            Case = told with
            {
                Id = payment.Key,
                Participant = person.Merged.Participant,
                Membership = person.Merged.Membership,
                Family = told.Family ?? person.Merged.Family,
            },
        };
    }
}

/// <summary>A payment that cannot be examined.</summary>
/// <param name="Payment">Its key.</param>
/// <param name="Problems">Everything that is wrong, each with its path.</param>
public sealed record RefusedPayment(string Payment, ValueList<Problem> Problems);
