namespace Kubar.Benefits.Cases;

/// <summary>A malformed case was handed in. It lists every problem at once.</summary>
public sealed class InvalidCaseException : ArgumentException
{
    /// <summary>With no problem listed.</summary>
    public InvalidCaseException()
        : this(ValueList.Create<Problem>([]))
    {
    }

    /// <summary>With a message of one's own and no problem listed.</summary>
    public InvalidCaseException(string message)
        : base(message) => Problems = [];

    /// <summary>With a message and a cause of one's own and no problem listed.</summary>
    public InvalidCaseException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>With these problems.</summary>
    public InvalidCaseException(ValueList<Problem> problems)
        : base($"The case is malformed: {string.Join("; ", problems ?? [])}") => Problems = problems ?? [];

    /// <summary>Every problem, each with its path.</summary>
    public ValueList<Problem> Problems { get; }
}
