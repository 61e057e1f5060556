using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// One way in which a value stands in JSON: how it is read and written, when it is sound, and what a schema says of it. Whatever
/// is wrong is reported at the place where the run stands.
/// </summary>
internal abstract class ValueForm<TValue>
{
    /// <summary>What is counted: rupiah, percent, hours; null where nothing is.</summary>
    public virtual string? Unit => null;

    /// <summary>The properties within, where the value is an object or a list of objects.</summary>
    public virtual IEnumerable<FieldEntry> Within(string path) => [];

    /// <summary>Reads a value that is there and is not null.</summary>
    public abstract bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out TValue value);

    /// <summary>Writes a sound value.</summary>
    public abstract void Write(Utf8JsonWriter writer, TValue value);

    /// <summary>
    /// Whether a value that a caller has made is one at all; what is not is reported. A list or an object keeps of itself what is
    /// sound, so that the rest can still be examined.
    /// </summary>
    /// <returns>False where nothing of it can be examined.</returns>
    public virtual bool IsSound([NotNullWhen(true)] ref TValue? value, FieldRun run) => value is not null;

    /// <summary>What stands in a list in the place of an item that cannot be read, so that those behind it keep theirs.</summary>
    public virtual TValue StandIn(int index) => throw new InvalidOperationException($"{GetType().Name} stands in no list.");

    /// <summary>How somebody answers who is asked for it.</summary>
    public virtual AnswerForm Asked => AnswerForm.Part;

    /// <summary>The words to choose from; none where there is no such choice.</summary>
    public virtual ValueList<FieldChoice> Choices => [];

    /// <summary>
    /// Values that stand for all that somebody may answer, in a case of which this is the day: every one of a choice; else a few, so
    /// far apart that they fall on different sides of what a rule may ask.
    /// </summary>
    public virtual IEnumerable<TValue> Examples(LocalDate day) => [];

    /// <summary>The value with such answers at a place within it.</summary>
    public virtual IEnumerable<TValue> Answered(TValue value, FieldPath within, LocalDate day) => [];

    /// <summary>The members of its schema, but for the description.</summary>
    public abstract void Describe(Utf8JsonWriter schema);
}
