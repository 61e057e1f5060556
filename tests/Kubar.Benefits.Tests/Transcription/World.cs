namespace Kubar.Benefits.Tests.Transcription;

/// <summary>
/// One way in which what nobody can tell may be: a text that was not read, a day that no fact tells. Where two worlds give
/// different answers, the answer is open between them. A world remembers what it was asked, so that only worlds that can
/// differ are looked at.
/// </summary>
internal sealed class World(TextReadings readings, Unknowns so)
{
    private Unknowns _asked;

    public TextReadings Readings => readings;

    /// <summary>PP 49/2020 moved the last day to pay as far as it can have.</summary>
    public bool IsRelieved => Is(Unknowns.Relief);

    /// <summary>A new membership after a lapse began on the last day on which it can have begun.</summary>
    public bool IsRestartLate => Is(Unknowns.Restart);

    /// <summary>What was not concluded, and a sudden death under a rule that was not read, is from work.</summary>
    public bool IsFromWork => Is(Unknowns.FromWork);

    /// <summary>A disease diagnosed more than three years after the employment arose within them.</summary>
    public bool AroseInTime => Is(Unknowns.Arose);

    /// <summary>A child whom a condition nobody read may exclude has the scholarship of before PP 82/2019.</summary>
    public bool IsChildIncluded => Is(Unknowns.Child);

    /// <summary>A worker whom nobody registered had served as long as a scholarship asks.</summary>
    public bool HasServedLongEnough => Is(Unknowns.Service);

    /// <summary>An employer that is, or may be, a state administrator pays what another would owe.</summary>
    public bool StatePays => Is(Unknowns.StatePays);

    /// <summary>A stage of the contributions of construction is overdue, so that the employer pays first.</summary>
    public bool IsStageOverdue => Is(Unknowns.Stage);

    /// <summary>What is so of a part of the JKM of both segments is said of all of it, as one benefit has one day; and its one JKM is the employer's.</summary>
    public bool IsPartForAll => Is(Unknowns.Parts);

    /// <summary>Of a home care longer than a year, all the cost fell into the year.</summary>
    public bool IsHomeCareOfTheYear => Is(Unknowns.HomeCare);

    /// <summary>The answer in every world that can differ.</summary>
    public static IReadOnlyList<TranscribedAnswer> Everywhere(TextReadings readings, Func<World, TranscribedAnswer> answer)
    {
        List<TranscribedAnswer> answers = [];
        HashSet<Unknowns> seen = [Unknowns.None];
        Queue<Unknowns> open = new(seen);
        while (open.TryDequeue(out Unknowns next))
        {
            World world = new(readings, next);
            answers.Add(answer(world));
            foreach (Unknowns asked in Enum.GetValues<Unknowns>())
            {
                if (asked != Unknowns.None && world._asked.HasFlag(asked) && seen.Add(next | asked))
                {
                    open.Enqueue(next | asked);
                }
            }
        }

        return answers;
    }

    private bool Is(Unknowns unknown)
    {
        _asked |= unknown;
        return so.HasFlag(unknown);
    }
}

[Flags]
internal enum Unknowns
{
    None = 0,
    Relief = 1,
    Restart = 2,
    FromWork = 4,
    Arose = 8,
    Child = 16,
    HomeCare = 32,
    Service = 64,
    StatePays = 128,
    Stage = 256,
    Parts = 512,
}
