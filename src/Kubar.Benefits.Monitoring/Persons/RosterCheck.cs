using System.Collections.Concurrent;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds everything that is wrong with the lines of a roster: what the library refuses of each, and keys that are blank or given twice.</summary>
public static class RosterCheck
{
    private static readonly LocalizedText Blank = new("harus diisi", "must not be blank");
    private static readonly LocalizedText Repeated = new("sudah ada dalam daftar ini", "stands in this list already");
    private static readonly LocalizedText NotAChoice = new("bukan pilihan yang dikenal", "is not a known choice");
    private static readonly LocalizedText NoSuchPayer = new("tidak ada pembayar dengan kunci itu dalam program", "names no payer of the programme");

    /// <summary>Every problem, each with its path, <c>persons[3].membership.paidMonths[1]</c>; empty: the roster is well formed.</summary>
    /// <param name="programme">The programme, whose payers the lines name.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="day">The day of the monitoring.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The programme, the lines or one of them are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ValueList<Problem> ProblemsOf(Programme programme, IReadOnlyList<Person> lines, LocalDate day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(lines);
        var problems = new List<Problem>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int line = 0; line < lines.Count; line++)
        {
            Person person = lines[line];
            ArgumentNullException.ThrowIfNull(person, nameof(lines));
            string path = PathOf(line);
            if (string.IsNullOrWhiteSpace(person.Key))
            {
                problems.Add(new($"{path}.key", Blank));
            }
            else if (!keys.Add(person.Key))
            {
                problems.Add(new($"{path}.key", Repeated));
            }

            if (person.Sex is { } sex && !Enum.IsDefined(sex))
            {
                problems.Add(new($"{path}.sex", NotAChoice));
            }

            if (person.Payer is not null && programme.PayerOf(person.Payer) is null)
            {
                problems.Add(new($"{path}.payer", NoSuchPayer));
            }
        }

        foreach ((int line, ValueList<Problem> found) in Refused(lines, day, cancellation))
        {
            problems.AddRange(found.Select(problem => problem with { Path = $"{PathOf(line)}.{problem.Path}" }));
        }

        return problems.ToValueList();
    }

    /// <summary>What the library refuses of each line, in order; lines of which it refuses nothing are left out.</summary>
    internal static IEnumerable<(int Line, ValueList<Problem> Problems)> Refused(IReadOnlyList<Person> lines, LocalDate day, CancellationToken cancellation)
    {
        Func<Participant, Membership, BenefitCase> caseOf = SupposedEvent.Death.On(day);

        // Lines that share a membership are well formed beside each other, as far as nothing of the person's own is wrong.
        var sound = new ConcurrentDictionary<Membership, Segment>(ReferenceEqualityComparer.Instance);
        ValueList<Problem>[] problems = InParallel.MapMany(lines, ProblemsOf, cancellation);
        return problems.Index().Where(line => line.Item.Count > 0);

        ValueList<Problem> ProblemsOf(Person person)
        {
            BenefitCase supposed = caseOf(person.Participant, person.Membership);
            bool isKnown = person.Membership is not null && sound.TryGetValue(person.Membership, out Segment segment) && segment == person.Participant?.Segment;
            if (isKnown && CaseCheck.IsSoundBeside(supposed))
            {
                return [];
            }

            ValueList<Problem> found = CaseCheck.ProblemsOf(supposed);
            if (!isKnown && found.Count == 0)
            {
                sound.TryAdd(person.Membership!, person.Participant!.Segment);
            }

            return found;
        }
    }

    private static string PathOf(int line) => FormattableString.Invariant($"persons[{line}]");
}
