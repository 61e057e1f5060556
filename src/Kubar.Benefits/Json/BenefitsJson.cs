using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Json;

/// <summary>
/// The JSON contract: what the library is handed is read with every problem at once, each with its path, and what it answers is
/// written. Nothing here uses reflection.
/// </summary>
public static class BenefitsJson
{
    /// <summary>
    /// The types of the library for a serializer that may not use reflection; a program that may needs nothing, as the types name
    /// their converters.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new BenefitsTypeInfoResolver();

    /// <summary>The JSON Schema (2020-12) of a case.</summary>
    public static string CaseSchema => InputSchemas.Case;

    /// <summary>The JSON Schema (2020-12) of a voucher.</summary>
    public static string VoucherSchema => InputSchemas.Voucher;

    /// <summary>The JSON Schema (2020-12) of a contribution case.</summary>
    public static string ContributionSchema => InputSchemas.Contribution;

    /// <summary>Reads a case. One that is read without a problem can be assessed.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<BenefitCase> ReadCase(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, InputReading.Case, CaseCheck.ProblemsOf);

    /// <inheritdoc cref="ReadCase(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    /// using Kubar.Benefits.Json;
    ///
    /// JsonInput&lt;BenefitCase&gt; read = BenefitsJson.ReadCase("""{"id": "k-1", "participant": {"segment": "bpu"}, "event": {"kind": "nonWorkDeath"}}""");
    /// foreach (Problem problem in read.Problems)
    /// {
    ///     Console.WriteLine(problem);
    /// }
    /// // event.date: required
    /// </code>
    /// </example>
    public static JsonInput<BenefitCase> ReadCase(string json) => ReadCase(BytesOf(json));

    /// <summary>Reads the case that a request's body holds.</summary>
    /// <param name="body">One JSON object, at most 1 MiB; it is left open.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public static async ValueTask<JsonInput<BenefitCase>> ReadCaseAsync(Stream body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        byte[]? bytes = await WholeAsync(body, cancellation).ConfigureAwait(false);
        return bytes is null ? new(InputTexts.Line(1), null, null, [new(InputTexts.Line(1), InputTexts.TooLong)]) : ReadCase(bytes);
    }

    /// <inheritdoc cref="ReadCaseAsync(Stream, CancellationToken)"/>
    public static ValueTask<JsonInput<BenefitCase>> ReadCaseAsync(PipeReader body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return ReadCaseAsync(body.AsStream(leaveOpen: true), cancellation);
    }

    /// <summary>Reads a contribution case.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<ContributionCase> ReadContributionCase(ReadOnlyMemory<byte> utf8Json) =>
        Read(utf8Json, InputReading.Contribution, ContributionCheck.ProblemsOf);

    /// <inheritdoc cref="ReadContributionCase(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<ContributionCase> ReadContributionCase(string json) => ReadContributionCase(BytesOf(json));

    /// <summary>Reads a voucher.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<Voucher> ReadVoucher(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, InputReading.Voucher, VoucherCheck.ProblemsOf);

    /// <inheritdoc cref="ReadVoucher(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<Voucher> ReadVoucher(string json) => ReadVoucher(BytesOf(json));

    /// <summary>Reads cases one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <param name="input">The input, of any length; each case at most 1 MiB.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="JsonException">The input is empty, or not UTF-8.</exception>
    public static IAsyncEnumerable<JsonInput<BenefitCase>> ReadCasesAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Case, CaseCheck.ProblemsOf, cancellation);

    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)"/>
    public static IAsyncEnumerable<JsonInput<BenefitCase>> ReadCasesAsync(PipeReader input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadCasesAsync(input.AsStream(leaveOpen: true), cancellation);
    }

    /// <summary>Reads vouchers one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)" path="/param|/exception"/>
    public static IAsyncEnumerable<JsonInput<Voucher>> ReadVouchersAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Voucher, VoucherCheck.ProblemsOf, cancellation);

    /// <summary>Reads contribution cases one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)" path="/param|/exception"/>
    public static IAsyncEnumerable<JsonInput<ContributionCase>> ReadContributionCasesAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Contribution, ContributionCheck.ProblemsOf, cancellation);

    /// <summary>A well-formed case as the contract writes it: what absence says is left out.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static string Write(BenefitCase benefitCase) => TextOf(CaseFields.Shape, benefitCase);

    /// <summary>A well-formed contribution case as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static string Write(ContributionCase contribution) => TextOf(ContributionFields.Shape, contribution);

    /// <summary>A well-formed voucher as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The voucher is null.</exception>
    public static string Write(Voucher voucher) => TextOf(VoucherFields.Shape, voucher);

    /// <summary>An assessment as the contract writes it.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of explanations; names and sentences are in both.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static string Write(Assessment assessment, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Text(writer => new AssessmentJson(language).Write(writer, assessment));
    }

    /// <summary>What contributions come to, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static string Write(ContributionAssessment assessment, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Text(writer => new ContributionJson(writer, language).Write(assessment));
    }

    /// <summary>A comparison as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(CaseComparison comparison, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Text(writer => ComparisonJson.Write(writer, comparison, language));
    }

    /// <summary>Why benefits of an assessment are not owed, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The assessment or the answers are null.</exception>
    public static string Write(Assessment assessment, ValueList<WhyNotAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(answers);
        return Text(writer => WhyNotJson.Write(writer, assessment, answers));
    }

    /// <summary>What was found out about a voucher, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string Write(Audit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Text(writer => writer.WriteAudit(audit));
    }

    /// <summary>What stands in the place of an answer where the input is wrong: <c>{"id", "errors": [{"path", "message"}]}</c>.</summary>
    /// <param name="id">The case's own key, where that could be read.</param>
    /// <param name="problems">Everything that is wrong.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException">The problems are null.</exception>
    public static string WriteRejection(string? id, ValueList<Problem> problems, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return Text(writer => writer.WriteRejection(id, problems, language));
    }

    private static byte[] BytesOf(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(json);
    }

    private static JsonInput<T> Read<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonElement, ReadInput<T>> read, Func<T, ValueList<Problem>> check)
        where T : class => Checked(
            utf8Json.Length > TextLimits.Bytes
                ? new(InputTexts.Line(1), TextPosition.Start, default, InputTexts.TooLong)
                : new(InputTexts.Line(1), TextPosition.Start, utf8Json, null),
            read,
            check);

    private static async IAsyncEnumerable<JsonInput<T>> EachAsync<T>(
        Stream input,
        Func<JsonElement, ReadInput<T>> read,
        Func<T, ValueList<Problem>> check,
        [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        await foreach (RawCase raw in CaseSource.ReadAsync(input, null, cancellation).ConfigureAwait(false))
        {
            yield return Checked(raw, read, check);
        }
    }

    private static JsonInput<T> Checked<T>(RawCase raw, Func<JsonElement, ReadInput<T>> read, Func<T, ValueList<Problem>> check)
        where T : class
    {
        (T? value, string? id, ValueList<Problem> problems) = InputReading.Of(raw, read);
        if (value is not null && problems.Count == 0)
        {
            problems = check(value);
        }

        return new(raw.Place, id, problems.Count == 0 ? value : null, problems);
    }

    private static async ValueTask<byte[]?> WholeAsync(Stream body, CancellationToken cancellation)
    {
        byte[] bytes = new byte[16 * 1024];
        int length = 0;
        while (true)
        {
            int count = await body.ReadAsync(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
            length += count;
            if (count == 0)
            {
                return bytes[..length];
            }

            if (length > TextLimits.Bytes)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * bytes.Length);
            }
        }
    }

    private static string TextOf<T>(Shape<T> shape, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return Encoding.UTF8.GetString(FieldText.Of(shape, value).Span);
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, FieldText.Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
