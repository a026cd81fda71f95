// What a keystroke costs, in things read, indexed and bound; never in time.

using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LockOrder.Analyzers.Tests.Editor;

public sealed class EditorWorkTests
{
    private const string Document = "```lock-order\nBank.Registry\n  ->Bank.Ledger\n```\n";

    private const string Bank = """
        public partial class Bank
        {
            private readonly object _registry = new(), _ledger = new();

            public void Post()
            {
                lock (_registry)
                {
                    Write();
                }
            }

            public int Quiet(int x) => x + 1;

            public string Loud(string x) => x.ToUpperInvariant();
        }
        """;

    private const string Other = "public partial class Bank { private void Write() { lock (_ledger) { Deeper(); } } private void Deeper() { } }";

    [Fact]
    public async Task CodeEdit_NeverReadsTheDocumentAgain()
    {
        var text = new CountingText(Document);
        using var host = Open(text);
        for (var i = 0; i < 5; i++)
        {
            await host.Squiggles("Bank/Bank.cs");
            host.Edit("Bank/Bank.cs", "x + 1", "x + 1 + 1");
        }

        await host.DocumentSquiggles("Bank");
        Assert.Equal(6, host.Watch.Compilations);
        Assert.Equal(1, host.Watch.DocumentsRead);
        Assert.Equal(1, text.TimesRead);
    }

    [Fact]
    public async Task CodeEdit_IndexesTheEditedFileOnly()
    {
        using var host = Open(SourceText.From(Document));
        for (var i = 0; i < 5; i++)
        {
            await host.Squiggles("Bank/Bank.cs");
            host.Edit("Bank/Bank.cs", "x + 1", "x + 1 + 1");
        }

        Assert.Equal(5, host.Watch.TimesIndexed("Bank/Bank.cs"));
        Assert.Equal(1, host.Watch.TimesIndexed("Bank/Other.cs"));
    }

    [Fact]
    public async Task DocumentEdit_ChecksTheCodeWithoutIndexingItAgain()
    {
        using var host = Open(SourceText.From(Document));
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));

        host.EditDocument("Bank.Registry\n  ->Bank.Ledger", "Bank.Ledger\n  ->Bank.Registry");
        Assert.Single(await host.Squiggles("Bank/Bank.cs"));
        Assert.Equal(2, host.Watch.Compilations);
        Assert.Equal(2, host.Watch.DocumentsRead);
        Assert.Equal(1, host.Watch.TimesIndexed("Bank/Bank.cs"));
        Assert.Equal(1, host.Watch.TimesIndexed("Bank/Other.cs"));
    }

    [Fact]
    public async Task DocumentOfTwoProjects_IsReadOnceWhereTheTextIsOne()
    {
        var text = new CountingText(Document);
        using var host = Open(text).WithProject("Desk", text, ["Bank"], ("Desk.cs", "public class Desk { private readonly object _own = new(); public void A(Bank b) { lock (_own) { b.Post(); } } }"));
        await host.Squiggles("Bank/Bank.cs");
        await host.Squiggles("Desk/Desk.cs");

        Assert.Equal(1, text.TimesRead);
    }

    [Fact]
    public async Task NothingChanged_TheSameQuestionCostsNothing()
    {
        using var host = Open(SourceText.From(Document));
        await host.Squiggles("Bank/Bank.cs");
        await host.Squiggles("Bank/Other.cs");
        var bound = host.Watch.Bound;
        await host.Squiggles("Bank/Bank.cs");
        await host.Squiggles("Bank/Other.cs");

        // The compiler starts the analyzer once for each file it is asked about, even in one version of a project.
        Assert.Equal((1, 2), (host.Analyses, host.Watch.Compilations));
        Assert.Equal(bound, host.Watch.Bound);
    }

    [Fact]
    public async Task OpenFile_ItsLocksAndTheirCalleesAreBound()
    {
        using var host = Open(SourceText.From(Document));
        await host.Squiggles("Bank/Bank.cs");

        // Post and Write; not Quiet, not Loud, and not Deeper, which cannot lead to a lock.
        Assert.Equal(2, host.Watch.Latest.Bound);
    }

    [Fact]
    public async Task OpenFileAmongMany_TheRestIsNotBound()
    {
        using var alone = Open(SourceText.From(Document));
        await alone.Squiggles("Bank/Bank.cs");
        using var among = Open(SourceText.From(Document));
        for (var i = 0; i < 40; i++)
        {
            among.AddFile("Bank", $"Quiet{i}.cs", Quiet(i));
        }

        await among.Squiggles("Bank/Bank.cs");
        Assert.Equal(alone.Watch.Latest.Bound, among.Watch.Latest.Bound);
        Assert.Equal(alone.Watch.Latest.Members + (40 * 20), among.Watch.Latest.Members);
    }

    [Fact]
    public async Task OpenFileAmongManyThatLock_TheRestIsNotBound()
    {
        using var alone = Open(SourceText.From(Document));
        await alone.Squiggles("Bank/Bank.cs");
        using var among = Open(SourceText.From(Document));
        for (var i = 0; i < 60; i++)
        {
            among.AddFile("Bank", $"Loud{i}.cs", $"public class Loud{i} {{ private readonly object _own = new(); private int _n; public void Do() {{ lock (_own) {{ _n++; }} }} public void Undo() {{ lock (_own) {{ _n--; }} }} }}");
        }

        Assert.Equal(await alone.Squiggles("Bank/Bank.cs"), await among.Squiggles("Bank/Bank.cs"));
        Assert.Equal(alone.Watch.Latest.Bound, among.Watch.Latest.Bound);
    }

    private static string Quiet(int number)
    {
        var text = new StringBuilder($"public class Quiet{number} {{\n");
        foreach (var i in Enumerable.Range(0, 20))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    public string Name{i}(int x) => new Bank().Loud(x.ToString());\n");
        }

        return text.Append('}').ToString();
    }

    private static EditorHost Open(SourceText document) => new EditorHost().WithProject("Bank", document, [], ("Bank.cs", Bank), ("Other.cs", Other));

    /// <summary>Counts how often somebody wants all of the text.</summary>
    private sealed class CountingText(string text) : SourceText(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        public int TimesRead { get; private set; }

        public override System.Text.Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            TimesRead += span.Length == text.Length ? 1 : 0;
            return text.Substring(span.Start, span.Length);
        }
    }
}
