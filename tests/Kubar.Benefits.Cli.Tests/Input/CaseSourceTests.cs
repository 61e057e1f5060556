using System.Text;
using FluentAssertions;
using Kubar.Benefits.Json.Streaming;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Input;

public sealed class CaseSourceTests
{
    [Theory]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("\n  {\"id\":\"a\"}  \r\n\n")]
    [InlineData("\uFEFF{\"id\":\"a\"}")]
    [InlineData("[{\"id\":\"a\"}]")]
    [InlineData("\uFEFF \n[ {\"id\":\"a\"} \n ]\n")]
    public async Task Read_OneCase_YieldsIt(string input)
    {
        (await ReadAsync(input)).Should().Equal("{\"id\":\"a\"}");
    }

    [Fact]
    public async Task Read_ObjectOverSeveralLines_IsOneCase()
    {
        (await ReadAsync("{\n  \"id\": \"a\"\n}\n")).Should().Equal("{\n  \"id\": \"a\"\n}");
    }

    [Fact]
    public async Task Read_SeveralObjectsOverSeveralLines_AreCases()
    {
        (await PlacesAsync("{\n\"id\": 1\n}\n\n{\n\"id\": 2\n}")).Should().Equal("line 1", "line 5");
    }

    [Fact]
    public async Task Read_JsonLines_PassesOverBlankLinesAndCountsThem()
    {
        (await PlacesAsync("{}\n\n   \n{}\r\n{}")).Should().Equal("line 1", "line 4", "line 5");
    }

    [Fact]
    public async Task Read_FirstLineCutOff_DoesNotSwallowTheOthers()
    {
        (await ReadAsync("{\"id\":\"a\",\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n"))
            .Should().Equal("{\"id\":\"a\",", "{\"id\":\"b\"}", "{\"id\":\"c\"}");
    }

    [Fact]
    public async Task Read_FirstLineCutOffWithinString_DoesNotSwallowTheOthers()
    {
        (await ReadAsync("{\"id\":\"a\n{\"id\":\"b\"}\n")).Should().Equal("{\"id\":\"a", "{\"id\":\"b\"}");
    }

    [Fact]
    public async Task Read_ObjectThatDoesNotEnd_SaysWhereTheInputEnds()
    {
        (await ReadAsync("{\n \"id\": \"a\",\n \"event\": {\n")).Should().ContainSingle()
            .Which.Should().Be("! the input ends before this case does (line 4, byte 1)");
    }

    [Fact]
    public async Task Read_ObjectWithWrongBracket_SaysWhere()
    {
        (await ReadAsync("{\n \"a\": [\n }\n}\n")).Should().ContainSingle()
            .Which.Should().Be("! not valid JSON at line 3, byte 2; this case and what follows it cannot be read");
    }

    [Fact]
    public async Task Read_ArrayElementMalformedWithin_KeepsTheOthers()
    {
        (await ReadAsync("[{\"id\":1}, {\"id\":tru}, nonsense, {\"id\":\"]},{\"}]"))
            .Should().Equal("{\"id\":1}", "{\"id\":tru}", "nonsense", "{\"id\":\"]},{\"}");
    }

    [Fact]
    public async Task Read_ArrayWithWrongBracket_KeepsWhatCameBeforeAndSaysWhere()
    {
        (await ReadAsync("[{\"id\":1},\n {\"id\":[2}},\n {\"id\":3}]"))
            .Should().Equal("{\"id\":1}", "! not valid JSON at line 2, byte 10; this case and what follows it cannot be read");
    }

    [Fact]
    public async Task Read_ArrayThatDoesNotEnd_SaysWhereTheInputEnds()
    {
        (await ReadAsync("[{\"id\":1},\n")).Should().Equal(
            "{\"id\":1}", "! the input ends before the bracket that closes the array (line 2, byte 1)");
    }

    [Fact]
    public async Task Read_ArrayCutOffWithinCase_SaysWhereTheInputEnds()
    {
        (await ReadAsync("[{\"id\":1},{\"id\"")).Should().Equal("{\"id\":1}", "! the input ends before this case does (line 1, byte 16)");
    }

    [Theory]
    [InlineData("[,{}]", 2)]
    [InlineData("[{},]", 2)]
    [InlineData("[{},,{}]", 3)]
    public async Task Read_CommaWithoutCase_IsRejectedInItsPlace(string input, int cases)
    {
        List<string> read = await ReadAsync(input);
        read.Should().HaveCount(cases);
        read.Should().ContainSingle(line => line == "! a comma, but no case");
    }

    [Fact]
    public async Task Read_EmptyArray_HasNoCase()
    {
        (await ReadAsync(" [ ] ")).Should().BeEmpty();
    }

    [Fact]
    public async Task Read_TextAfterArray_IsReported()
    {
        (await ReadAsync("[{}]\n[{}]")).Should().Equal("{}", "! there is more text after the end of the array, at line 2, byte 1; it has not been read");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public async Task Read_NothingButSpace_Throws(string input)
    {
        Func<Task> read = () => ReadAsync(input);
        (await read.Should().ThrowAsync<InputException>()).Which.Text.Should().Be(InputTexts.Empty);
    }

    [Fact]
    public async Task Read_Utf16_Throws()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")];
        using var input = new MemoryStream(bytes);
        Func<Task> read = async () => await ReadAsync(input, TestContext.Current.CancellationToken);
        (await read.Should().ThrowAsync<InputException>()).Which.Text.Should().Be(InputTexts.NotUtf8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Read_StreamInSmallPieces_ReadsTheSame(int piece)
    {
        const string Input = "[{\"id\":\"a\"},\n {\"id\":\"b\\\"]\"}]";
        await using var pieces = new PieceStream(Encoding.UTF8.GetBytes(Input), piece);
        (await ReadAsync(pieces, TestContext.Current.CancellationToken)).Should().Equal(await ReadAsync(Input));
    }

    [Fact]
    public async Task Read_CaseOfExactlyTheLimit_IsRead()
    {
        (await ReadAsync(CaseOfLength(TextLimits.Bytes) + "\n{}")).Should().HaveCount(2).And.NotContain(line => line.StartsWith('!'));
    }

    [Theory]
    [InlineData("{0}\n{{\"id\":2}}")]
    [InlineData("{{\"id\":0}}\n{0}\n{{\"id\":2}}")]
    [InlineData("[{0},{{\"id\":2}}]")]
    [InlineData("{{\n\"a\":{0}\n}}\n{{\"id\":2}}")]
    public async Task Read_CaseLongerThanTheLimit_IsRejectedAloneAndTheNextIsRead(string form)
    {
        List<string> read = await ReadAsync(form.Replace("{0}", CaseOfLength(TextLimits.Bytes + 1), StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
        read.Should().ContainSingle(line => line.StartsWith('!')).Which.Should().Be("! longer than 1,048,576 bytes, the limit for one case");
        read[^1].Should().Be("{\"id\":2}");
    }

    [Fact]
    public async Task Read_BeforeEachRead_CallsBack()
    {
        int calls = 0;
        await using var input = new PieceStream("{}\n{}\n"u8.ToArray(), 3);
        await foreach (RawCase raw in CaseSource.ReadAsync(input, _ => { calls++; return ValueTask.CompletedTask; }, TestContext.Current.CancellationToken))
        {
            raw.Unreadable.Should().BeNull();
        }

        calls.Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Read_CancelledWhileTheStreamHangs_StopsAtOnce()
    {
        using var source = new CancellationTokenSource();
        await using var input = new HangingStream(source.Cancel);
        Func<Task> read = async () => await ReadAsync(input, source.Token);
        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    private static string CaseOfLength(int bytes)
    {
        const string Frame = "{\"id\":\"\"}";
        return Frame.Insert(Frame.Length - 2, new string('x', bytes - Frame.Length));
    }

    private static async Task<List<string>> ReadAsync(string input)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return await ReadAsync(stream, TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> ReadAsync(Stream input, CancellationToken cancellation)
    {
        var read = new List<string>();
        await foreach (RawCase raw in CaseSource.ReadAsync(input, null, cancellation))
        {
            read.Add(raw.Unreadable is { } why ? $"! {why.English}" : Encoding.UTF8.GetString(raw.Json.Span).Trim());
        }

        return read;
    }

    private static async Task<List<string>> PlacesAsync(string input)
    {
        var places = new List<string>();
        await foreach (RawCase raw in CaseSource.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), null, TestContext.Current.CancellationToken))
        {
            places.Add(raw.Place);
        }

        return places;
    }
}
