// An editor cancels at every keystroke. What is cancelled must stop soon, say nothing, and leave nothing behind: the same
// compilation is asked again a moment later. Soon is counted in bodies and steps, because a clock in a test is not a test.

using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LockOrder.Analyzers.Tests.Editor;

public sealed class CancellationTests
{
    private const string Document = "```lock-order\nBank.Registry\n  ->Bank.Ledger\n```\n";
    private const int Many = 3000;

    private const string Bank = """
        public partial class Bank
        {
            private readonly object _registry = new(), _ledger = new();

            public void Close()
            {
                lock (_ledger)
                {
                    Write();
                }
            }

            private void Write()
            {
                lock (_registry)
                {
                }
            }
        }
        """;

    [Fact]
    public async Task CancelledBefore_NothingIsLookedAt()
    {
        using var host = Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Squiggles("Bank/Bank.cs", cancellation: new CancellationToken(canceled: true)));
        Assert.Equal(["LOCK1001 at 9: Write()"], await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task CancelledAfterwards_TheSameCompilationStillAnswers()
    {
        using var host = Open();
        host.AddFile("Bank", "Other.cs", "public partial class Bank { public void Open() { lock (_ledger) { Write(); } } }");
        using (var first = new CancellationTokenSource())
        {
            Assert.Single(await host.Squiggles("Bank/Bank.cs", cancellation: first.Token));
            await first.CancelAsync();
        }

        Assert.Equal(["LOCK1001 at 1: Write()"], await host.Squiggles("Bank/Other.cs"));
        Assert.Equal(["LOCK1001 at 9: Write()"], await host.Squiggles("Bank/Bank.cs"));
        Assert.Equal(1, host.Analyses);
    }

    [Fact]
    public async Task CancelledWhileTheDocumentIsRead_NothingIsBoundAndTheNextOneAnswers()
    {
        using var source = new CancellationTokenSource();
        var text = new SlowText(Document, source.Cancel);
        using var host = new EditorHost().WithProject("Bank", text, [], ("Bank.cs", Bank));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Squiggles("Bank/Bank.cs", cancellation: source.Token));
        Assert.Equal(0, host.Watch.Latest.Bound);
        Assert.Equal(["LOCK1001 at 9: Write()"], await host.Squiggles("Bank/Bank.cs"));
    }

    [Fact]
    public async Task CancelledInTheMiddle_TheRestIsNotBound()
    {
        using var host = Open();
        host.AddFile("Bank", "Large.cs", Large());
        using var source = new CancellationTokenSource();
        var typist = new Thread(() =>
        {
            while (!source.IsCancellationRequested && host.Watch.Bound < 10)
            {
                Thread.Yield();
            }

            source.Cancel();
        });
        typist.Start();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Squiggles("Bank/Large.cs", cancellation: source.Token));
        typist.Join();
        Assert.InRange(host.Watch.Bound, 10, Many / 2);
    }

    [Fact]
    public void CancelledInsideOneMethod_NoFurtherStepIsTaken()
    {
        var calls = string.Concat(Enumerable.Range(0, 200).Select(i => $"if (x == {i}) Write(); "));
        var tree = CSharpSyntaxTree.ParseText("public partial class Bank { public void Run(int x) { lock (_ledger) { while (x > 0) { " + calls + " x--; } } } }", path: "Run.cs");
        var compilation = CSharpCompilation.Create("Bank", [tree, CSharpSyntaxTree.ParseText(Bank, path: "Bank.cs")], ReferencePack.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var workshop = Workshop.Open(compilation, new AnalyzerOptions([]), t => TreeIndex.Of(t.GetRoot()), (text, path) => LockTableParser.Parse(path, text.ToString()), CancellationToken.None);
        var callee = workshop.Callee(workshop.Index.Members.Single(m => m.Name == "Run"), CancellationToken.None)!;
        using var source = new CancellationTokenSource();
        var effects = new CountingEffects(source, cancelAt: 50);

        Assert.ThrowsAny<OperationCanceledException>(() => new MethodAnalysis(workshop.Graphs.Find(callee, CancellationToken.None)!, effects, AnalysisOptions.Default, source.Token));
        Assert.InRange(effects.Asked, 50, 55);
    }

    private static string Large()
    {
        var text = new StringBuilder("public partial class Bank {\n");
        for (var i = 0; i < Many; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    private void M{i}(int x) {{ lock (_ledger) {{ if (x > {i}) M{i + 1}(x); }} }}\n");
        }

        return text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    private void M{Many}(int x) {{ }}\n}}").ToString();
    }

    private static EditorHost Open() => new EditorHost().WithProject("Bank", Document, [], ("Bank.cs", Bank));

    /// <summary>Somebody types while the document is being read.</summary>
    private sealed class SlowText(string text, Action meanwhile) : SourceText(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            meanwhile();
            return text.Substring(span.Start, span.Length);
        }
    }

    /// <summary>Somebody types when a callee is asked for the umpteenth time.</summary>
    private sealed class CountingEffects(CancellationTokenSource source, int cancelAt) : ICalleeEffects
    {
        public int Asked { get; private set; }

        public CalleeEffect? Find(Callee callee)
        {
            if (++Asked == cancelAt)
            {
                source.Cancel();
            }

            return CalleeEffect.Nothing;
        }
    }
}
