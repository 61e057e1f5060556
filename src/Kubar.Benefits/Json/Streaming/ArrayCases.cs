using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>The elements of one JSON array, each handed on as soon as it has been read.</summary>
internal static class ArrayCases
{
    public static async IAsyncEnumerable<RawCase> ReadAsync(
        InputBuffer buffer,
        TextPosition position,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var scanner = new ElementScanner(buffer, position);
        scanner.PassOpeningBracket();
        for (long index = 0; ; index++)
        {
            string place = InputTexts.Element(index);
            ElementEnd end = await scanner.ScanAsync(cancellation).ConfigureAwait(false);
            bool blank = scanner.Length == 0;
            switch (end)
            {
                case ElementEnd.Broken:
                    yield return new(place, scanner.Position, default, InputTexts.RestUnreadable(scanner.Position));
                    yield break;
                case ElementEnd.EndOfInput:
                    yield return new(place, scanner.Position, default, blank ? InputTexts.ArrayIncomplete(scanner.Position) : InputTexts.Incomplete(scanner.Position));
                    yield break;
                case ElementEnd.Bracket when blank && index == 0:
                    break;
                default:
                    yield return new(place, scanner.ElementPosition, scanner.Element, scanner.Problem);
                    break;
            }

            scanner.PassElementAndMark();
            if (end == ElementEnd.Bracket)
            {
                break;
            }
        }

        TextPosition after = scanner.Position;
        do
        {
            if (CaseSource.PassSpace(buffer, ref after))
            {
                yield return new(InputTexts.Line(after.Line), after, default, InputTexts.AfterArray(after));
                yield break;
            }
        }
        while (await buffer.FillAsync(cancellation).ConfigureAwait(false));
    }
}
