using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>One row of a table of fields: one property of an object, with all that is said of it and done with it.</summary>
/// <typeparam name="T">Whose property it is.</typeparam>
internal abstract class Field<T>(string name)
{
    /// <summary>The property's name in JSON.</summary>
    public string Name { get; } = name;

    /// <summary>The C# property that holds it; null: it is no property of its own.</summary>
    public string? Member { get; init; }

    /// <summary>What is said of it.</summary>
    public FieldWords Words { get; init; } = FieldWords.None;

    /// <summary>Whether it must be told.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an object without it is malformed: it must be told itself, or something within it.</summary>
    public virtual bool IsNeeded => IsRequired;

    /// <summary>What is noted where it must be told and is not.</summary>
    public StandIns StandIn { get; init; }

    /// <summary>What is counted; null: nothing.</summary>
    public virtual string? Unit => null;

    /// <summary>The row with the name that people use.</summary>
    public Field<T> Named(string indonesian, string english) => With(Words with { Title = new(indonesian, english) });

    /// <summary>The row with what to tell.</summary>
    public Field<T> Telling(string indonesian, string english) => With(Words with { Help = new(indonesian, english) });

    /// <summary>The row with what absence means.</summary>
    public Field<T> WhenNotTold(string indonesian, string english) => With(Words with { WhenAbsent = new(indonesian, english) });

    /// <summary>The row for some segment or kinds of event only.</summary>
    public Field<T> Only(Scope scope) => With(Words with { Scope = scope });

    /// <summary>The owner with what JSON says of it; an element that is absent or null says nothing.</summary>
    public T Read(JsonElement element, FieldRun run, T owner)
    {
        if (element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            if (IsRequired)
            {
                run.Report(Name, ProblemTexts.Required);
                run.StandIns |= StandIn;
            }

            return ReadAbsent(run, owner);
        }

        run.Enter(Name);
        T read = ReadPresent(element, run, owner);
        run.Leave();
        return read;
    }

    /// <summary>Writes the property, unless its absence says the same.</summary>
    public abstract void Write(Utf8JsonWriter writer, T owner);

    /// <summary>Reports what makes it malformed, and gives the owner without that.</summary>
    public T Check(FieldRun run, T owner)
    {
        if (Words.Scope is { } scope && !scope.Admits(run.Segment, run.Kind) && IsGiven(owner))
        {
            run.Report(Name, scope.Message);
            return Without(owner);
        }

        return CheckValue(run, owner);
    }

    /// <summary>Whether an owner tells it.</summary>
    public abstract bool IsGiven(T owner);

    /// <summary>The members of its schema, but for the description.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>How somebody answers who is asked for it.</summary>
    public virtual AnswerForm Asked => AnswerForm.Part;

    /// <summary>The words to choose from; none where there is no such choice.</summary>
    public virtual ValueList<FieldChoice> Choices => [];

    /// <summary>The owner with what somebody may answer there, or at a place within it, in a case of which this is the day.</summary>
    public abstract IEnumerable<T> Answered(T owner, FieldPath within, LocalDate day);

    /// <summary>Itself and what is within it.</summary>
    public IEnumerable<FieldEntry> Entries(string prefix)
    {
        string path = prefix.Length == 0 ? Name : $"{prefix}.{Name}";
        return Within(path).Prepend(new(path, Member, Words.Title, Unit, IsRequired, Words.Help, Words.WhenAbsent, Words.Scope) { Asked = Asked, Choices = Choices });
    }

    /// <summary>The same row with other words.</summary>
    protected abstract Field<T> With(FieldWords words);

    protected virtual T ReadAbsent(FieldRun run, T owner) => owner;

    protected abstract T ReadPresent(JsonElement element, FieldRun run, T owner);

    /// <summary>The owner without what is malformed of the property, reported with its place; of one that is not told nothing is.</summary>
    protected abstract T CheckValue(FieldRun run, T owner);

    protected abstract T Without(T owner);

    protected virtual IEnumerable<FieldEntry> Within(string path) => [];
}

/// <summary>Gets the value of a property of an owner, where the owner tells one.</summary>
internal delegate bool Getter<T, TValue>(T owner, [MaybeNullWhen(false)] out TValue value);

/// <summary>A property that holds a value.</summary>
internal sealed class ValueField<T, TValue>(
    string name,
    ValueForm<TValue> form,
    Getter<T, TValue> tryGet,
    Func<T, TValue, T> with,
    Func<T, T> without) : Field<T>(name)
{
    public override string? Unit => form.Unit;

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (tryGet(owner, out TValue? value))
        {
            writer.WritePropertyName(Name);
            form.Write(writer, value);
        }
    }

    public override bool IsGiven(T owner) => tryGet(owner, out _);

    public override void Describe(Utf8JsonWriter schema) => form.Describe(schema);

    public override AnswerForm Asked => form.Asked;

    public override ValueList<FieldChoice> Choices => form.Choices;

    public override IEnumerable<T> Answered(T owner, FieldPath within, LocalDate day) =>
        (within.IsEnd ? form.Examples(day) : form.Answered(tryGet(owner, out TValue? value) ? value : form.StandIn(0), within, day)).Select(answer => with(owner, answer));

    protected override Field<T> With(FieldWords words) => new ValueField<T, TValue>(Name, form, tryGet, with, without) { Words = words, Member = Member, IsRequired = IsRequired, StandIn = StandIn };

    protected override T ReadPresent(JsonElement element, FieldRun run, T owner)
    {
        if (form.TryRead(element, run, out TValue? value))
        {
            return with(owner, value);
        }

        run.StandIns |= StandIn;
        return owner;
    }

    protected override T CheckValue(FieldRun run, T owner)
    {
        if (!tryGet(owner, out TValue? value))
        {
            return owner;
        }

        TValue? kept = value;
        run.Enter(Name);
        bool isSound = form.IsSound(ref kept, run);
        run.Leave();
        if (!isSound || kept is null)
        {
            run.StandIns |= StandIn;
            return without(owner);
        }

        return default(TValue) is null && !ReferenceEquals(kept, value) ? with(owner, kept) : owner;
    }

    protected override T Without(T owner) => without(owner);

    protected override IEnumerable<FieldEntry> Within(string path) => form.Within(path);
}

/// <summary>An object within the owner whose properties are the owner's own.</summary>
internal sealed class GroupField<T>(string name, Shape<T> shape) : Field<T>(name)
{
    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (IsGiven(owner))
        {
            writer.WriteStartObject(Name);
            shape.WriteFields(writer, owner);
            writer.WriteEndObject();
        }
    }

    public override bool IsGiven(T owner) => shape.Fields.Any(field => field.IsGiven(owner));

    public override void Describe(Utf8JsonWriter schema) => shape.Describe(schema);

    public override IEnumerable<T> Answered(T owner, FieldPath within, LocalDate day) => shape.Answered(owner, within, day);

    protected override Field<T> With(FieldWords words) => new GroupField<T>(Name, shape) { Words = words, Member = Member, IsRequired = IsRequired, StandIn = StandIn };

    protected override T ReadPresent(JsonElement element, FieldRun run, T owner) => shape.Read(element, run, owner);

    protected override T CheckValue(FieldRun run, T owner)
    {
        run.Enter(Name);
        T kept = shape.Check(run, owner);
        run.Leave();
        return kept;
    }

    protected override T Without(T owner) => owner;

    protected override IEnumerable<FieldEntry> Within(string path) => shape.Entries(path);
}

/// <summary>A part of the owner that is always there: absent or null in JSON it is one that tells nothing.</summary>
internal sealed class PartField<T, TPart>(string name, Shape<TPart> shape, TPart blank, Func<T, TPart?> get, Func<T, TPart, T> with) : Field<T>(name)
    where TPart : class
{
    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (IsGiven(owner))
        {
            writer.WriteStartObject(Name);
            shape.WriteFields(writer, get(owner)!);
            writer.WriteEndObject();
        }
    }

    public override bool IsNeeded => shape.Fields.Any(within => within.IsNeeded);

    public override bool IsGiven(T owner) => get(owner) is { } part && shape.Fields.Any(field => field.IsGiven(part));

    public override void Describe(Utf8JsonWriter schema) => shape.Describe(schema);

    public override IEnumerable<T> Answered(T owner, FieldPath within, LocalDate day) =>
        shape.Answered(get(owner) ?? blank, within, day).Select(part => with(owner, part));

    // What is required within it is told by its own path.
    protected override T ReadAbsent(FieldRun run, T owner)
    {
        run.Enter(Name);
        T read = with(owner, shape.Read(default, run, blank));
        run.Leave();
        return read;
    }

    protected override Field<T> With(FieldWords words) => new PartField<T, TPart>(Name, shape, blank, get, with) { Words = words, Member = Member, IsRequired = IsRequired, StandIn = StandIn };

    protected override T ReadPresent(JsonElement element, FieldRun run, T owner) => with(owner, shape.Read(element, run, blank));

    protected override T CheckValue(FieldRun run, T owner)
    {
        if (get(owner) is not { } part)
        {
            run.Report(Name, ProblemTexts.Null);
            run.StandIns |= shape.StandIns;
            return with(owner, blank);
        }

        run.Enter(Name);
        TPart kept = shape.Check(run, part);
        run.Leave();
        return ReferenceEquals(kept, part) ? owner : with(owner, kept);
    }

    protected override T Without(T owner) => with(owner, blank);

    protected override IEnumerable<FieldEntry> Within(string path) => shape.Entries(path);
}
