using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class ChildCellsTests
{
    private const string Header = "NO,NAMA,JUMLAH ANAK,TANGGAL LAHIR ANAK 1,JENJANG ANAK 1,TANGGAL LAHIR ANAK 2,JENJANG ANAK 2\n";

    [Fact]
    public void Read_ChildrenOfTheSameCells_AreTheSameObjectWhicheverChildTheyAre()
    {
        ValueList<Child>[] read = ChildrenOf(Header + "1,A,1,2015-02-03,SD,,\n2,B,1,2015-02-03,SD,,\n3,C,2,2010-01-01,SMP,2015-02-03,SD\n");

        read[2][1].Should().BeSameAs(read[1][0]).And.Be(read[0][0]);
        read[2][0].BirthDate.Should().Be(new NodaTime.LocalDate(2010, 1, 1));
    }

    [Fact]
    public void Read_DatesInAnotherOrder_AreOtherChildren()
    {
        // In the first column nothing stands above 12 but as a day, in the second but as a month's day behind.
        ValueList<Child>[] read = ChildrenOf(Header + "1,A,2,05/03/2015,SD,05/03/2015,SD\n2,B,2,25/03/2015,SD,05/23/2015,SD\n3,C,2,05/03/2015,SD,05/03/2015,SD\n4,D,2,05/03/2015,SD,05/03/2015,SD\n");

        foreach (int row in new[] { 0, 2, 3 })
        {
            read[row][0].BirthDate.Should().Be(new NodaTime.LocalDate(2015, 3, 5));
            read[row][1].BirthDate.Should().Be(new NodaTime.LocalDate(2015, 5, 3));
        }
    }

    [Fact]
    public void Read_ACellThatIsWrong_IsSaidInEachRow()
    {
        string row = "A,1,2015-02-30,SD,,\n";
        Office office = Office.Read(Encoding.UTF8.GetBytes(Header + "1," + row + "2," + row + "3," + row));

        office.Rows.Select(one => one.Problems.Count).Should().Equal(1, 1, 1);
    }

    private static ValueList<Child>[] ChildrenOf(string csv) => [.. Office.Read(Encoding.UTF8.GetBytes(csv)).Rows.Select(row => row.Family!.Children!)];
}
