using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The table of an object's properties, in the order of the contract.</summary>
internal sealed class Shape<T>
{
    private readonly FrozenDictionary<string, int> _positions;
    private readonly Field<T>[] _fields;

    public Shape(params Field<T>[] fields)
    {
        _fields = fields;
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int position = 0; position < fields.Length; position++)
        {
            positions.Add(fields[position].Name, position);
        }

        _positions = positions.ToFrozenDictionary(StringComparer.Ordinal);
        StandIns = fields.Aggregate(StandIns.None, (all, field) => all | field.StandIn);
    }

    /// <summary>The properties.</summary>
    public IReadOnlyList<Field<T>> Fields => _fields;

    /// <summary>
    /// Whether it is of an answer: written by this library, where what is not told is left out, and read as a newer one may have
    /// written it, with properties that this one does not know.
    /// </summary>
    public bool IsAnswer { get; init; }

    /// <summary>The facts within that must be told.</summary>
    public StandIns StandIns { get; }

    /// <summary>Everything within it.</summary>
    public IEnumerable<FieldEntry> Entries(string prefix) => Fields.SelectMany(field => field.Entries(prefix));

    /// <summary>
    /// The owner with what an object says. Whatever else it is reads like an object without properties, so that what is required
    /// is still reported by its own path.
    /// </summary>
    public T Read(JsonElement element, FieldRun run, T owner, string? alsoKnown = null)
    {
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
        {
            run.Report(ProblemTexts.NotObject);
        }

        var values = new JsonElement[Fields.Count];
        List<(string Name, bool IsKnown)>? refused = element.ValueKind == JsonValueKind.Object ? Gather(element, values, alsoKnown) : null;
        for (int i = 0; i < values.Length; i++)
        {
            owner = Fields[i].Read(values[i], run, owner);
        }

        foreach ((string name, bool isKnown) in refused ?? [])
        {
            run.Report(ProblemTexts.Quote(name), isKnown ? ProblemTexts.Duplicate : ProblemTexts.Unknown(Known(alsoKnown)));
        }

        return owner;
    }

    /// <summary>Writes the properties that say something.</summary>
    public void WriteFields(Utf8JsonWriter writer, T owner)
    {
        foreach (Field<T> field in Fields)
        {
            field.Write(writer, owner);
        }
    }

    /// <summary>The owner with what somebody may answer at a place within it; none where there is no such place.</summary>
    public IEnumerable<T> Answered(T owner, FieldPath within, LocalDate day) =>
        !within.IsEnd && _positions.TryGetValue(within.Name, out int position) ? Fields[position].Answered(owner, within.Rest, day) : [];

    /// <summary>Reports what makes an owner malformed, and gives it without that.</summary>
    public T Check(FieldRun run, T owner)
    {
        foreach (Field<T> field in _fields)
        {
            owner = field.Check(run, owner);
        }

        return owner;
    }

    /// <summary>The schema of the object.</summary>
    public void Describe(Utf8JsonWriter schema, string? kind = null)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        if (kind is not null)
        {
            schema.WriteStartObject(UnionForm.KindName);
            schema.WriteString("const", kind);
            schema.WriteEndObject();
        }

        foreach (Field<T> field in Fields)
        {
            schema.WriteStartObject(field.Name);
            FieldSchema.Write(schema, field, mayBeNull: !IsAnswer && !field.IsNeeded);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        string[] required = [.. kind is null ? [] : new[] { UnionForm.KindName }, .. Fields.Where(field => field.IsNeeded).Select(field => field.Name)];
        if (required.Length > 0)
        {
            schema.WriteStartArray("required");
            foreach (string name in required)
            {
                schema.WriteStringValue(name);
            }

            schema.WriteEndArray();
        }

        schema.WriteBoolean("additionalProperties", false);
    }

    private IEnumerable<string> Known(string? also) => Fields.Select(field => field.Name).Prepend(also).OfType<string>();

    /// <summary>Sorts the properties to their fields; tells those that are of none, and those that stand more than once.</summary>
    private List<(string Name, bool IsKnown)>? Gather(JsonElement element, JsonElement[] values, string? alsoKnown)
    {
        List<(string, bool)>? refused = null;
        HashSet<string>? unknown = null;
        ulong repeated = 0;
        ulong seen = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = FieldName.Of(property);
            int position = name == alsoKnown ? Fields.Count : _positions.GetValueOrDefault(name, -1);
            if (position < 0)
            {
                if (!IsAnswer && (unknown ??= new(StringComparer.Ordinal)).Add(name))
                {
                    (refused ??= []).Add((name, false));
                }

                continue;
            }

            ulong bit = 1ul << position;
            if ((seen & bit) != 0 && (repeated & bit) == 0)
            {
                (refused ??= []).Add((name, true));
                repeated |= bit;
            }

            seen |= bit;
            if (position < values.Length)
            {
                values[position] = property.Value;
            }
        }

        return refused;
    }
}

/// <summary>An object that is a value: its properties are those of a shape.</summary>
internal sealed class ObjectForm<TValue>(Shape<TValue> shape, TValue blank) : ValueForm<TValue>
    where TValue : class
{
    public override IEnumerable<FieldEntry> Within(string path) => shape.Entries(path);

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out TValue value)
    {
        value = blank;
        if (element.ValueKind == JsonValueKind.Object)
        {
            value = shape.Read(element, run, blank);
            return true;
        }

        run.Report(ProblemTexts.NotObject);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, TValue value)
    {
        writer.WriteStartObject();
        shape.WriteFields(writer, value);
        writer.WriteEndObject();
    }

    public override bool IsSound([NotNullWhen(true)] ref TValue? value, FieldRun run)
    {
        if (value is null)
        {
            run.Report(ProblemTexts.Null);
            return false;
        }

        value = shape.Check(run, value);
        return true;
    }

    public override TValue StandIn(int index) => blank;

    public override IEnumerable<TValue> Examples(LocalDate day) => [blank];

    public override IEnumerable<TValue> Answered(TValue value, FieldPath within, LocalDate day) => shape.Answered(value, within, day);

    public override void Describe(Utf8JsonWriter schema) => shape.Describe(schema);
}
