namespace Kubar.Benefits.Tables;

/// <summary>A file cannot be used as a table at all. What is wrong with single rows is never an exception. No message repeats a cell.</summary>
public sealed class TableException : Exception
{
    /// <summary>With a message in two languages.</summary>
    /// <param name="text">What is wrong, and what to do about it.</param>
    /// <param name="cause">What was thrown; null: nothing.</param>
    public TableException(LocalizedText text, Exception? cause = null)
        : base(text?.English, cause) => Text = text ?? new("", "");

    /// <summary>With no message.</summary>
    public TableException()
        : this(new LocalizedText("", ""))
    {
    }

    /// <summary>With a message in English.</summary>
    public TableException(string message)
        : this(new LocalizedText(message, message))
    {
    }

    /// <summary>With a message in English and a cause.</summary>
    public TableException(string message, Exception innerException)
        : this(new LocalizedText(message, message), innerException)
    {
    }

    /// <summary>The message in two languages.</summary>
    public LocalizedText Text { get; }
}
