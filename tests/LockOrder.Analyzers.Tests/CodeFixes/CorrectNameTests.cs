using System.Collections.Generic;
using System.Collections.Immutable;
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

/// <summary>The calls an editor makes for a light bulb in the document.</summary>
public sealed class CorrectNameTests
{
    private const string Document = "```lock-order\nBank.Regsitry\n  ->Bank.Ledger\n```\n";

    [Fact]
    public async Task NearMiss_IsCorrectedInEveryProjectThatLinksTheDocument()
    {
        var solution = Open(projects: 2);
        var action = Assert.Single(await Offer(solution));
        Assert.Equal("Change 'Bank.Regsitry' to 'Bank.Registry'", action.Title);
        Assert.Equal("LOCK0002.CorrectName", action.EquivalenceKey);

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var document in changed.Projects.SelectMany(p => p.AdditionalDocuments))
        {
            Assert.Equal(Document.Replace("Regsitry", "Registry", System.StringComparison.Ordinal), (await document.GetTextAsync()).ToString());
        }
    }

    [Fact]
    public async Task NothingNear_IsNotOffered() => Assert.Empty(await Offer(Open(projects: 1, Document.Replace("Regsitry", "Telephone", System.StringComparison.Ordinal))));

    [Theory]
    [InlineData("```lock-order\n# The books.\nBank.Ledger\n  ->Bank.Audit\n    ->Bank.Regsitry  (Bank.A)  # last\n```\n")]
    [InlineData("```lock-order\n/*\n * Bank.Ledger\n *   ->Bank.Regsitry   (the books, `Bank.A`)\n */\n```\n")]
    [InlineData("| Lock | Protects |\n|---|---|\n| `Bank.Regsitry` | `Bank.Rows` <!-- all of them --> |\n")]
    public async Task NestedAndCommented_OnlyTheNameChanges(string text)
    {
        var action = Assert.Single(await Offer(Open(projects: 1, text)), a => a.Title.Contains("Regsitry", System.StringComparison.Ordinal));
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Equal(text.Replace("Regsitry", "Registry", System.StringComparison.Ordinal), (await changed.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString());
    }

    // What a document says is for its writers to decide, place by place; and no editor asks for all findings of a text that is no source.
    [Fact]
    public void AllAtOnce_IsNotOfferedForWhatStandsInTheDocument() =>
        Assert.All(new CodeFixProvider[] { new CorrectName(), new DropWitness(), new RefreshWitness() }, fix => Assert.Null(fix.GetFixAllProvider()));

    private static Solution Open(int projects, string document = Document)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        for (var i = 0; i < projects; i++)
        {
            var id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(id, "P" + i, "P" + i, LanguageNames.CSharp)
                .WithProjectMetadataReferences(id, ReferencePack.References)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .AddDocument(DocumentId.CreateNewId(id), "Bank.cs", "public class Bank { private readonly object _registry = new(), _ledger = new(); public void A() { lock (_registry) { lock (_ledger) { } } } }")
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "LockOrdering.md", document, filePath: "/repo/LockOrdering.md");
        }

        return solution;
    }

    private static async Task<List<CodeAction>> Offer(Solution solution)
    {
        var project = solution.Projects.First();
        var compilation = await project.GetCompilationAsync();
        var reports = await compilation!.WithAnalyzers([new LockOrderAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        var offered = new List<CodeAction>();
        foreach (var diagnostic in reports.Where(r => r.Id == "LOCK0002"))
        {
            var context = new CodeFixContext(project.AdditionalDocuments.Single(), diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), CancellationToken.None);
            await new CorrectName().RegisterCodeFixesAsync(context);
        }

        return offered;
    }
}
