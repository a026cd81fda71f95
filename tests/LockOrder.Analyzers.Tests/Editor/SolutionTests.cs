// Projects that see each other as compilations, as in an editor: symbols of a referenced project have syntax, but of a tree
// that is not ours to bind. Such a project is external, and neither its code nor an edit of it may hurt.

using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Editor;

public sealed class SolutionTests
{
    private const string Document = "```lock-order\nAccount.Gate\n  ->Book.Ledger\n```\n\n| Lock | Declared as | Protects |\n|---|---|---|\n| `Account.Gate` | `Accounts.Account.Gate` | `Account.Held` |\n";

    private const string Account = """
        namespace Accounts;

        public class Account
        {
            public readonly object Gate = new();
            public int Held;

            public virtual void Release() { lock (Gate) { Held = 0; } }

            public static implicit operator int(Account account) => account.Held;
        }

        public abstract class Store
        {
            protected readonly object Shelf = new();
            private readonly object _own = new();

            protected Store() { lock (_own) { Prepare(); } }

            protected abstract void Prepare();

            public void Run() { lock (_own) { Prepare(); } }
        }
        """;

    private const string Book = """
        using Accounts;

        public class Book : Store
        {
            private readonly object Ledger = new();

            protected override void Prepare() { lock (Ledger) { } }

            public void Cancel(Account owner)
            {
                lock (Ledger)
                {
                    owner.Release();
                }
            }

            public void Move(Account owner)
            {
                lock (Ledger)
                {
                    lock (owner.Gate)
                    {
                    }
                }
            }
        }

        public class Savings : Account
        {
            public override void Release() { lock (Gate) { base.Release(); } }
        }
        """;

    [Fact]
    public async Task LocksOfAReferencedProject_AreOrdered()
    {
        using var host = Open();
        Assert.Equal(3, host.Compilations("Desk").Count());
        Assert.Contains("LOCK1001 at 21: owner.Gate", await host.Squiggles("Books/Book.cs"));
    }

    [Fact]
    public async Task EveryFileOfEveryProject_IsAnalysedWithoutACrash()
    {
        using var host = Open();
        foreach (var document in host.Solution.Projects.SelectMany(p => p.Documents).ToList())
        {
            await host.Squiggles(document.FilePath!["/solution/".Length..]);
        }

        foreach (var project in host.Solution.Projects.ToList())
        {
            await host.DocumentSquiggles(project.Name);
        }
    }

    [Theory]
    [InlineData("lock (Gate) { Held = 0; }", "")]
    [InlineData("public readonly object Gate = new();", "public readonly System.Threading.Lock Gate = new();")]
    [InlineData("public readonly object Gate = new();", "")]
    [InlineData("public virtual void Release()", "public virtual int Release(int some)")]
    [InlineData("lock (Gate) { Held = 0; }", "lock (Gate) { Held = ")]
    [InlineData("protected abstract void Prepare();", "protected virtual void Prepare() { lock (_own) { } }")]
    [InlineData("public class Account", "public struct Account")]
    public async Task EditOfAReferencedProject_DoesNotHurt(string from, string to)
    {
        using var host = Open();
        await Look(host);
        host.Edit("Accounts/Account.cs", from, to);
        await Look(host);
        host.Edit("Books/Book.cs", "owner.Release();", "owner.Release(); lock (owner.Gate) { }");
        await Look(host);
    }

    [Fact]
    public async Task RenameInAReferencedProject_TakesTheSquiggleAway()
    {
        using var host = Open();
        Assert.Contains("LOCK1001 at 21: owner.Gate", await host.Squiggles("Books/Book.cs"));

        host.Edit("Accounts/Account.cs", "public readonly object Gate = new();", "public readonly object Gate = new(), Door = new();");
        host.Edit("Books/Book.cs", "lock (owner.Gate)", "lock (owner.Door)");
        Assert.DoesNotContain("LOCK1001 at 21: owner.Door", await host.Squiggles("Books/Book.cs"));
    }

    private static async Task Look(EditorHost host)
    {
        await host.Squiggles("Books/Book.cs");
        await host.Squiggles("Desk/Desk.cs");
        await host.Squiggles("Accounts/Account.cs");
        await host.DocumentSquiggles("Books");
    }

    private static EditorHost Open() => new EditorHost()
        .WithProject("Accounts", Document, [], ("Account.cs", Account))
        .WithProject("Books", Document, ["Accounts"], ("Book.cs", Book))
        .WithProject(
            "Desk",
            Document,
            ["Accounts", "Books"],
            ("Desk.cs", "using Accounts; public class Desk : Book { public void Go(Account a, Book b) { lock (a.Gate) { b.Cancel(a); b.Run(); a.Held++; Prepare(); } } }"));
}
