using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Json;

/// <summary>The JSON Schemas (2020-12), from the tables by which everything is read and written.</summary>
internal static class JsonSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private const string Reference = "\"#/$defs/";

    // A schema's own words must not look like markup to whoever shows it, but Indonesian text should be legible.
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IDefinition Rejection => RejectionFields.In(Language.Indonesian).Form;

    /// <summary>The name of every schema.</summary>
    public static IEnumerable<string> Names => Written.All.Select(schema => schema.Key);

    /// <summary>The schema of a name.</summary>
    public static string Of(string name) => Written.All.First(schema => schema.Key == name).Value;

    /// <summary>The schema of what is written by one of some forms.</summary>
    public static string OfAnswer(string name, string title, string description, params IDefinition[] forms) => Of(name, title, description, writer =>
    {
        if (forms is [var only])
        {
            only.DescribeItself(writer);
            return;
        }

        writer.WriteStartArray("oneOf");
        foreach (IDefinition form in forms)
        {
            writer.WriteStartObject();
            writer.WriteString("$ref", $"#/$defs/{form.Name}");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static string Of(string name, string title, string description, Action<Utf8JsonWriter> describe)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Draft);
            writer.WriteString("$id", $"urn:kubar:benefits:{name}:2");
            writer.WriteString("title", title);
            writer.WriteString("description", description);
            describe(writer);
            writer.Flush();
            WriteDefinitions(writer, buffer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>What the schema names, and what that names, each once and in the order in which it is first named.</summary>
    private static void WriteDefinitions(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer)
    {
        writer.WriteStartObject("$defs");
        writer.Flush();
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (Named(Encoding.UTF8.GetString(buffer.WrittenSpan)).FirstOrDefault(name => !written.Contains(name)) is { } next)
        {
            _ = written.Add(next);
            writer.WriteStartObject(next);
            switch (next)
            {
                case "date":
                    Text(writer, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "A day: yyyy-MM-dd.");
                    break;
                case "month":
                    Text(writer, "^[0-9]{4}-(0[1-9]|1[0-2])$", "A month: yyyy-MM.");
                    break;
                case "months":
                    Text(writer, "^[0-9]{4}-(0[1-9]|1[0-2])(/[0-9]{4}-(0[1-9]|1[0-2]))?$", "A month yyyy-MM, or months yyyy-MM/yyyy-MM, both ends included.");
                    break;
                default:
                    Defined.All[next].DescribeItself(writer);
                    break;
            }

            writer.WriteEndObject();
            writer.Flush();
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string pattern, string description)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", pattern);
        writer.WriteString("description", description);
    }

    /// <summary>The definitions that a text refers to, in its order.</summary>
    private static IEnumerable<string> Named(string text)
    {
        for (int at = text.IndexOf(Reference, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Reference, at, StringComparison.Ordinal))
        {
            at += Reference.Length;
            yield return text[at..text.IndexOf('"', at)];
        }
    }

    /// <summary>Every schema by its name; made when the first is asked for.</summary>
    private static class Written
    {
        public static readonly ImmutableArray<KeyValuePair<string, string>> All =
        [
            new("case", Of(
                "case",
                "Case",
                "What `kubar assess` reads: one participant and one event. Left out or null means unknown, never no or zero, unless a property says otherwise. What no schema can say (months that overlap, a death before the event, losses that cannot stand together) is checked when the case is assessed.",
                writer => CaseFields.Shape.Describe(writer))),
            new("voucher", Of(
                "voucher",
                "Voucher",
                "What `kubar audit` reads: a case, and what was paid in it. `paid` or `paidTotal` is required; left out or null means not said.",
                writer => VoucherFields.Shape.Describe(writer))),
            new("contribution", Of(
                "contribution",
                "Contribution case",
                "The contributions of one person, or of several with the same facts, over some months; or of one construction contract. Left out or null means unknown, never no or zero.",
                writer => ContributionFields.Shape.Describe(writer))),
            new("assessment", OfAnswer(
                "assessment",
                "Assessment or rejection",
                "A line of what `kubar assess --format json` writes: what is owed in one case, or why the case was rejected.",
                AssessmentFields.In(Language.Indonesian).Form,
                Rejection)),
            new("contribution-assessment", OfAnswer(
                "contribution-assessment",
                "Contribution assessment, budget or rejection",
                "A line of what `kubar contribution --format json` writes: what the contributions of one case come to, or why it was rejected; and last the budget of all of them.",
                ContributionAnswerFields.In(Language.Indonesian).Form,
                ContributionAnswerFields.Budget,
                Rejection)),
            new("audit", OfAnswer(
                "audit",
                "Audit or rejection",
                "A line of what `kubar audit --format json` writes: a voucher beside the law, or why it was rejected.",
                AuditFields.Form,
                Rejection)),
            new("audit-finding", OfAnswer(
                "audit-finding",
                "Audit finding",
                "A line of what `kubar audit --findings FILE.jsonl` writes: what was found in a voucher or in several together.",
                FindingFields.Form)),
            new("why-not", OfAnswer(
                "why-not",
                "Why not, or rejection",
                "A line of what `kubar why-not --format json` writes: why benefits of one case are not owed, and what would change that; or why the case was rejected.",
                WhyNotFields.Form,
                Rejection)),
            new("comparison", OfAnswer(
                "comparison",
                "Comparison or rejection",
                "What `kubar compare --format json` writes: assessments side by side, and where each differs from the first; or, a line each, the cases that were rejected.",
                ComparisonFields.In(Language.Indonesian).Form,
                Rejection)),
            new("verification", OfAnswer(
                "verification",
                "Verification or rejection",
                "A line of what `kubar verify --format json` writes: what comes of recomputing a receipt, or why it is none.",
                VerificationFields.In(Language.Indonesian).Form,
                Rejection)),
            new("readings", OfAnswer(
                "readings",
                "Readings",
                "What `kubar readings --format json` writes: the questions that the law leaves unsettled, and the answers to each, the default among them.",
                ReadingFields.Form)),
        ];
    }

    /// <summary>What a schema can name.</summary>
    private static class Defined
    {
        public static readonly FrozenDictionary<string, IDefinition> All =
            AssessmentFields.Definitions
                .Concat(RejectionFields.Definitions)
                .Concat(ContributionAnswerFields.Definitions)
                .Concat([AuditFields.Form, FindingFields.Form, WhyNotFields.Form, WhyNotFields.Benefit, ComparisonFields.In(Language.Indonesian).Form, VerificationFields.In(Language.Indonesian).Form, ReadingFields.Form])
                .ToFrozenDictionary(definition => definition.Name, StringComparer.Ordinal);
    }
}
