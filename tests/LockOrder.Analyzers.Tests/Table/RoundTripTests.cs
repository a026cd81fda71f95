using System.Linq;
using FsCheck.Xunit;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Parse, print, parse: the same model, and printing again changes nothing.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Corpus_SurvivesPrinting()
    {
        foreach (var text in Corpus.Texts)
        {
            Survives(text);
        }
    }

    [Property(MaxTest = 400, Replay = "14,7")]
    public void GeneratedBlocks_SurvivePrinting(int seed)
    {
        var block = new DocumentGenerator(seed).Block();
        Survives(block);

        // Canonical lines have no problems but the ones a leaf with children is.
        Assert.All(Document.Parse(block).Problems, static problem => Assert.Contains("[leaf]", problem.Text));
    }

    [Property(MaxTest = 300, Replay = "3,11")]
    public void GeneratedTables_SurvivePrinting(int seed)
    {
        var table = new DocumentGenerator(seed).Table();
        Survives(table);
        var document = Document.Parse(table);
        Assert.Empty(document.Problems);
        Assert.Equal(ModelDump.Of(document), ModelDump.Of(Document.Parse(LockTablePrinter.PrintTable(document.Rows))));
    }

    [Property(MaxTest = 300, Replay = "5,13")]
    public void InsertedEdges_AreRead_AndNothingElseChanges(int seed)
    {
        var generator = new DocumentGenerator(seed);
        var text = generator.Block();
        var before = Document.Parse(text);
        var (outer, inner) = (generator.Name(), generator.Name() + "_new");
        var after = Document.Parse(LockTablePrinter.InsertEdge(text, before, outer, inner, "Caller->Callee"));
        var known = Pairs(before);
        known.Add((LockNames.Key(outer), LockNames.Key(inner)));
        Assert.Equal(known.Order(), Pairs(after).Order());
    }

    private static System.Collections.Generic.HashSet<(string, string)> Pairs(LockDocument document) =>
        [.. document.Blocks.SelectMany(static block => block.Edges).Select(static edge => (LockNames.Key(edge.Outer), LockNames.Key(edge.Inner)))];

    private static void Survives(string text)
    {
        var document = Document.Parse(text);
        var printed = LockTablePrinter.Print(document);
        Assert.Equal(ModelDump.Meaning(document), ModelDump.Meaning(Document.Parse(printed)));
        Assert.Equal(printed, LockTablePrinter.Print(Document.Parse(printed)));
    }
}
