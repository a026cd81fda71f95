// Squiggles appear, move and vanish while one types, in the open file and because of other files.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Editor;

public sealed class SquiggleTests
{
    private const string Document = "```lock-order\nBank.Registry\n  ->Bank.Ledger\n```\n";

    private const string Bank = """
        public partial class Bank
        {
            public void Post()
            {
                lock (_registry)
                {
                    lock (_ledger)
                    {
                    }
                }
            }

            public void Close()
            {
                lock (_ledger)
                {
                    Write();
                }
            }
        }
        """;

    private const string Other = """
        public partial class Bank
        {
            private readonly object _registry = new(), _ledger = new();

            private void Write()
            {
            }
        }
        """;

    [Fact]
    public async Task Edit_MakesASquiggleAppearMoveAndVanish()
    {
        using var host = Open();
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));

        host.Edit("Bank/Bank.cs", "Write();", "lock (_registry) { }");
        Assert.Equal(["LOCK1001 at 17: _registry"], await host.Squiggles("Bank/Bank.cs"));

        host.Edit("Bank/Bank.cs", "public partial", "// A bank.\n\npublic partial");
        Assert.Equal(["LOCK1001 at 19: _registry"], await host.Squiggles("Bank/Bank.cs"));

        host.Edit("Bank/Bank.cs", "lock (_registry) { }", "");
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task Span_ShowsWhatIsVisibleOnly()
    {
        using var host = Open();
        host.Edit("Bank/Bank.cs", "Write();", "lock (_registry) { }");

        Assert.Empty(await host.Squiggles("Bank/Bank.cs", within: "Post()"));
        Assert.Single(await host.Squiggles("Bank/Bank.cs", within: "lock (_registry) { }"));
        Assert.Single(await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task CodeThatDoesNotCompileYet_KeepsTheOtherSquiggles()
    {
        using var host = Open();
        host.Edit("Bank/Bank.cs", "Write();", "lock (_registry) { }");
        host.Edit("Bank/Bank.cs", "lock (_ledger)\n            {\n            }", "lock (_le");

        Assert.Contains("LOCK1001 at 15: _registry", await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task CalleeInAnotherFile_ChangesTheOpenFile()
    {
        using var host = Open();
        host.Edit("Bank/Other.cs", "Write()\n    {", "Write()\n    {\n        lock (_registry) { }");
        Assert.Equal(["LOCK1001 at 17: Write()"], await host.Squiggles("Bank/Bank.cs"));
        Assert.Empty(await host.Squiggles("Bank/Other.cs"));

        host.Edit("Bank/Other.cs", "lock (_registry) { }", "");
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task NewFileWithTheCallee_ChangesTheOpenFile()
    {
        using var host = Open();
        host.Edit("Bank/Other.cs", "private void Write()\n    {\n    }", "partial void Write();");
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));

        host.AddFile("Bank", "Third.cs", "public partial class Bank { partial void Write() { lock (_registry) { } } }");
        Assert.Equal(["LOCK1001 at 17: Write()"], await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task DocumentEdit_ChecksTheCodeAgain()
    {
        using var host = Open();
        host.EditDocument("Bank.Registry\n  ->Bank.Ledger", "Bank.Ledger\n  ->Bank.Registry");
        Assert.Equal(["LOCK1001 at 7: _ledger"], await host.Squiggles("Bank/Bank.cs"));
        Assert.Empty(await host.DocumentSquiggles("Bank"));

        host.EditDocument("Bank.Ledger\n  ->Bank.Registry", "Bank.Registry\n  ->Bank.Ledger");
        Assert.Empty(await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task DocumentSquiggles_FollowDocumentAndCode()
    {
        using var host = Open();
        host.EditDocument("Bank.Ledger", "Bank.Legder");
        Assert.Equal(["LOCK0002 at 3: Bank.Legder"], await host.DocumentSquiggles("Bank"));

        host.Edit("Bank/Other.cs", "_ledger = new()", "_ledger = new(), _legder = new()");
        Assert.Empty(await host.DocumentSquiggles("Bank"));

        host.EditDocument("Bank.Legder", "Bank.Ledger  (Post)");
        Assert.Empty(await host.DocumentSquiggles("Bank"));

        host.Edit("Bank/Bank.cs", "lock (_ledger)\n            {\n            }", "");
        Assert.Equal(["LOCK0005 at 3: Post"], await host.DocumentSquiggles("Bank"));
    }

    private static EditorHost Open() => new EditorHost().WithProject("Bank", Document, [], ("Bank.cs", Bank), ("Other.cs", Other));
}
