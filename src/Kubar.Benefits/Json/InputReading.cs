using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Json;

/// <summary>Reads what the library is handed, and gathers everything that is wrong with it.</summary>
internal static class InputReading
{
    /// <summary>A case.</summary>
    public static ReadInput<BenefitCase> Case(JsonElement element)
    {
        var run = new FieldRun();
        BenefitCase read = CaseFields.Shape.Read(element, run, CaseFields.Blank);
        return new(read, IdIn(read), run.IsSound ? [] : CaseCheck.ProblemsOf(read, run.StandIns, run.Problems));
    }

    /// <summary>A contribution case.</summary>
    public static ReadInput<ContributionCase> Contribution(JsonElement element)
    {
        var run = new FieldRun();
        ContributionCase read = ContributionFields.Shape.Read(element, run, ContributionFields.Blank);
        return new(read, read.Id == CaseFields.NoId ? null : read.Id, run.IsSound ? [] : ContributionCheck.ProblemsOf(read, run.Problems));
    }

    /// <summary>A voucher.</summary>
    public static ReadInput<Voucher> Voucher(JsonElement element)
    {
        var run = new FieldRun();
        Voucher read = VoucherFields.Shape.Read(element, run, VoucherFields.Blank);
        return new(read, IdIn(read.Case), run.IsSound ? [] : VoucherCheck.ProblemsOf(read, run.StandIns, run.Problems));
    }

    /// <summary>What an object in the input says.</summary>
    /// <param name="raw">The bytes of the object, and where they stand.</param>
    /// <param name="read">Reads the object; it is gone afterwards.</param>
    /// <param name="depth">How deep objects and arrays may stand in one another.</param>
    public static ReadInput<T> Of<T>(RawCase raw, Func<JsonElement, ReadInput<T>> read, int depth = TextLimits.Depth)
        where T : class
    {
        if (!TryParse(raw, depth, out JsonDocument? document, out LocalizedText? fault))
        {
            return new(null, null, [new(raw.Place, fault)]);
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(document.RootElement)
                : new(null, null, [new(raw.Place, ProblemTexts.NotObject)]);
        }
    }

    private static string? IdIn(BenefitCase read) => read.Id == CaseFields.NoId ? null : read.Id;

    private static bool TryParse(RawCase raw, int depth, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out LocalizedText? fault)
    {
        document = null;
        fault = raw.Unreadable;

        // What is not UTF-8 would otherwise come to light only where a string is read.
        if (fault is null && !Utf8.IsValid(raw.Json.Span))
        {
            fault = InputTexts.CaseNotUtf8;
        }

        if (fault is not null)
        {
            return false;
        }

        try
        {
            // Editors put a mark before what is UTF-8; it is no part of what is told.
            ReadOnlyMemory<byte> json = raw.Json.Span.StartsWith(Encoding.UTF8.Preamble) ? raw.Json[Encoding.UTF8.Preamble.Length..] : raw.Json;
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = depth });
            return true;
        }
        catch (JsonException exception)
        {
            fault = IsTooDeep(raw.Json.Span, depth)
                ? InputTexts.TooDeep(depth)
                : InputTexts.NotJson(raw.Position.Plus(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
            return false;
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> json, int depth)
    {
        var boundary = default(JsonBoundary);
        foreach (byte value in json)
        {
            if (boundary.Step(value) == BoundaryStep.Broken)
            {
                break;
            }
        }

        return boundary.Deepest > depth;
    }
}
