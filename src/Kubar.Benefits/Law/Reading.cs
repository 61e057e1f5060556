namespace Kubar.Benefits.Law;

/// <summary>A question that the law leaves unsettled (tafsir), with the answers one can choose from.</summary>
public sealed class Reading
{
    internal Reading(string id, int index, LocalizedText question, string source, LocalizedText rationale, params (string Id, LocalizedText Text)[] alternatives)
    {
        Id = id;
        Index = index;
        Question = question;
        Source = source;
        Rationale = rationale;
        var answers = new ReadingAlternative[alternatives.Length];
        for (int code = 0; code < answers.Length; code++)
        {
            answers[code] = new(this, alternatives[code].Id, code, alternatives[code].Text);
        }

        Alternatives = ValueList.Owning(answers);
    }

    /// <summary>The stable id: <c>three-months</c>.</summary>
    public string Id { get; }

    /// <summary>What is unsettled.</summary>
    public LocalizedText Question { get; }

    /// <summary>The article that leaves it unsettled.</summary>
    public string Source { get; }

    /// <summary>Why the default is the default.</summary>
    public LocalizedText Rationale { get; }

    /// <summary>The answers, the default first.</summary>
    public ValueList<ReadingAlternative> Alternatives { get; }

    /// <summary>The answer with this id.</summary>
    /// <exception cref="ArgumentException">The question has no such answer.</exception>
    public ReadingAlternative this[string alternative] =>
        Alternatives.FirstOrDefault(candidate => candidate.Id == alternative)
        ?? throw new ArgumentException($"The reading {Id} has no alternative {alternative}.", nameof(alternative));

    /// <summary>The answer taken unless another is chosen.</summary>
    public ReadingAlternative Default => Alternatives[0];

    internal int Index { get; }

    /// <summary>Its bit in a set of questions.</summary>
    internal ulong Bit => 1UL << Index;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
