namespace Kubar.Benefits.Law;

/// <summary>One answer to an unsettled question.</summary>
public sealed class ReadingAlternative
{
    internal ReadingAlternative(Reading reading, string id, int code, LocalizedText text)
    {
        Reading = reading;
        Id = id;
        Code = code;
        Text = text;
    }

    /// <summary>The question it answers.</summary>
    public Reading Reading { get; }

    /// <summary>The stable id within the question: <c>ninety-days</c>.</summary>
    public string Id { get; }

    /// <summary>The answer, as a sentence.</summary>
    public LocalizedText Text { get; }

    internal int Code { get; }

    /// <summary>Question and answer, as the command line writes them: <c>three-months=ninety-days</c>.</summary>
    public override string ToString() => $"{Reading.Id}={Id}";
}
