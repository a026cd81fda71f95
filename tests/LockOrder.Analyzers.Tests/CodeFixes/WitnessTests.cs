using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Table;
using LockOrder.Analyzers.Hosting;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

/// <summary>The calls an editor makes for a light bulb at a stale witness.</summary>
public sealed class WitnessTests
{
    private const string Bank = """
        public class Bank
        {
            private readonly object _registry = new(), _ledger = new(), _audit = new();

            public Bank() { lock (_registry) { lock (_audit) { } } }

            public void Post() { lock (_registry) { lock (_ledger) { } } }

            public void Open() { lock (_registry) { Write(); } }

            public void Close() { lock (_registry) { } }

            private void Write() { lock (_ledger) { } }
        }
        """;

    [Fact]
    public Task NoLongerNests_RefreshedToTheFirstThatDoes() => Check<RefreshWitness>(
        "  ->Bank.Ledger        (Close)",
        "  ->Bank.Ledger        (Bank.Post)",
        "Change 'Close' to 'Bank.Post'");

    [Fact]
    public Task SlipOfTheFinger_RefreshedToTheMethodThatWasMeant() => Check<RefreshWitness>(
        "  ->Bank.Ledger  (Opne->Wirte)",
        "  ->Bank.Ledger  (Bank.Open->Bank.Write)",
        "Change 'Opne->Wirte' to 'Bank.Open->Bank.Write'");

    [Fact]
    public Task OneOfSeveral_TheOthersAndTheProseStay() => Check<RefreshWitness>(
        "  ->Bank.Ledger  (Post, Close and others)  <!-- the books -->",
        "  ->Bank.Ledger  (Post, Bank.Post and others)  <!-- the books -->",
        "Change 'Close' to 'Bank.Post'");

    [Fact]
    public Task NothingNestsThem_OnlyDropped()
    {
        const string Line = "  ->Bank.Audit (Close)";
        return Task.WhenAll(Refused<RefreshWitness>(Line), Check<DropWitness>(Line, "  ->Bank.Audit", "Drop 'Close'"));
    }

    [Theory]
    [InlineData("  ->Bank.Ledger      (Close)", "  ->Bank.Ledger")]
    [InlineData("  ->Bank.Ledger (Close) [leaf]", "  ->Bank.Ledger [leaf]")]
    [InlineData("  ->Bank.Ledger (`Close`)", "  ->Bank.Ledger")]
    [InlineData("  ->Bank.Ledger (Close, Post)", "  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (Post, Close)", "  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (Post,Close, Open)", "  ->Bank.Ledger (Post,Open)")]
    [InlineData("  ->Bank.Ledger (Post and Close)", "  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (Close and Post)", "  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (Post, `Close`)", "  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (Close->Wrote)  <!-- the books -->", "  ->Bank.Ledger  <!-- the books -->")]
    [InlineData("    ->Bank.Ledger (Close)\n      ->Bank.Audit (always)", "    ->Bank.Ledger\n      ->Bank.Audit (always)")]
    public Task Dropped_WithItsCommaOrItsParenthesis(string line, string expected) => Check<DropWitness>(line, expected, null);

    [Fact]
    public Task Comment_KeepsItsStars() => Check<DropWitness>(
        "",
        "",
        "Drop 'Close'",
        "/*\n * Bank.Registry\n *   ->Bank.Ledger  (Close)  the books\n */",
        "/*\n * Bank.Registry\n *   ->Bank.Ledger  the books\n */");

    [Fact]
    public async Task OneByOne_UntilNothingIsStale()
    {
        var solution = OpenSolution("Bank.Registry\n  ->Bank.Ledger  (Close, Clothe->Write)\n  ->Bank.Audit   (Post)", 1);
        var rounds = 0;
        while (await Offer<DropWitness>(solution) is { Count: > 0 } actions)
        {
            solution = await Apply(actions[0]);
            rounds++;
        }

        Assert.Equal(2, rounds);
        Assert.Equal("# Ours\n\n```lock-order\nBank.Registry\n  ->Bank.Ledger  (Clothe->Write)\n  ->Bank.Audit\n```\n\nThat is (Close) all.\n", await Text(solution));
    }

    [Fact]
    public async Task RefreshedDocument_HasNothingStaleLeft()
    {
        var solution = OpenSolution("Bank.Registry\n  ->Bank.Ledger  (Close)", 1);
        solution = await Apply(Assert.Single(await Offer<RefreshWitness>(solution)));

        Assert.Empty(await Offer<DropWitness>(solution));
    }

    [Fact]
    public async Task EveryProjectThatLinksTheDocument_GetsTheNewText()
    {
        var solution = await Apply(Assert.Single(await Offer<RefreshWitness>(OpenSolution("Bank.Registry\n  ->Bank.Ledger  (Close)", 3))));
        foreach (var document in solution.Projects.SelectMany(p => p.AdditionalDocuments))
        {
            Assert.Contains("(Bank.Post)", (await document.GetTextAsync()).ToString());
        }
    }

    [Theory]
    [InlineData("  ->Bank.Ledger (Post)")]
    [InlineData("  ->Bank.Ledger (various)")]
    [InlineData("  ->Bank.Ledger (when the day is over)")]
    [InlineData("  ->Bank.Ledger (Elsewhere->Far)")]
    [InlineData("  ->Bank.Ledger (Close) <!-- lock-order: ignore LOCK0005 it will again -->")]
    public Task NothingStale_Refused(string line) => Task.WhenAll(Refused<DropWitness>(line), Refused<RefreshWitness>(line));

    private static async Task Check<TFix>(string line, string expected, string? title, string? block = null, string? expectedBlock = null)
        where TFix : CodeFixProvider, new()
    {
        var action = Assert.Single(await Offer<TFix>(OpenSolution(block ?? "Bank.Registry\n" + line, 1)));
        Assert.Equal("LOCK0005." + typeof(TFix).Name, action.EquivalenceKey);
        Assert.Equal(title ?? action.Title, action.Title);
        Assert.Equal(Document(expectedBlock ?? "Bank.Registry\n" + expected), await Text(await Apply(action)));
    }

    private static async Task Refused<TFix>(string line)
        where TFix : CodeFixProvider, new() => Assert.Empty(await Offer<TFix>(OpenSolution("Bank.Registry\n" + line, 1)));

    private static string Document(string block) => $"# Ours\n\n```lock-order\n{block}\n```\n\nThat is (Close) all.\n";

    private static Solution OpenSolution(string block, int projects)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        for (var i = 0; i < projects; i++)
        {
            var id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(id, "P" + i, "P" + i, LanguageNames.CSharp)
                .WithProjectMetadataReferences(id, ReferencePack.References)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .AddDocument(DocumentId.CreateNewId(id), "Bank.cs", Bank)
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "LockOrdering.md", Document(block), filePath: "/repo/LockOrdering.md");
        }

        return solution;
    }

    private static async Task<Solution> Apply(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string> Text(Solution solution) => (await solution.Projects.First().AdditionalDocuments.Single().GetTextAsync()).ToString();

    private static async Task<List<CodeAction>> Offer<TFix>(Solution solution)
        where TFix : CodeFixProvider, new()
    {
        var project = solution.Projects.First();
        var compilation = await project.GetCompilationAsync();
        var reports = await compilation!.WithAnalyzers([new LockOrderAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        var offered = new List<CodeAction>();
        foreach (var diagnostic in reports.Where(r => r.Id == "LOCK0005"))
        {
            var context = new CodeFixContext(project.AdditionalDocuments.Single(), diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), CancellationToken.None);
            await new TFix().RegisterCodeFixesAsync(context);
        }

        return offered;
    }
}
