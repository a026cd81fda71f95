using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Whatever the text: no exception, no hang, positions inside the text, and printing loses nothing.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Splinters =
    [
        "->", " -> ", " < ", " > ", "!->", "(", ")", "[", "]", "[leaf]", "[read]", "{", "}", ",", " or ", "|", "\n|---|\n", "```", "```lock-order\n", "~~~", ";", ":", "#",
        "<!--", "-->", "<!-- lock-order: ignore LOCK0002 -->", "*", "/*", "*/", "//", "\t", "        ", "1. ", "2a) ", "NULL", "{ \"x\", 1 },", "ARC FROM \"a\" TO \"b\"",
        "protects:", "where: a < b", "...", "\"", "`", "=", "X = 1,", "\u2192", "\u2193", "V\n", "|\n", "(advisory)\n", "\r", "\u2028", "\0", "Lock order (high->low)\n", " - ",
        "@@ -1 +1 @@\n", "+", "- ", "typeof(", "()", "/",
    ];

    /// <summary>A million of them take some minutes: <c>LOCKORDER_MUTATIONS=1000000</c>.</summary>
    [Fact]
    public void MutatedDocuments_AreReadWithoutAnException()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("LOCKORDER_MUTATIONS"), out var asked) ? asked : 20_000;
        var corpus = Corpus.Texts.ToArray();
        var random = new Random(20040626);
        for (var i = 0; i < count; i++)
        {
            var text = corpus[random.Next(corpus.Length)];
            for (var mutations = random.Next(1, 6); mutations > 0; mutations--)
            {
                text = Mutate(text, random);
            }

            Check(text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("```lock-order")]
    [InlineData("```lock-order\n")]
    [InlineData("```lock-order\n```")]
    [InlineData("| Lock |")]
    [InlineData("| Lock |\n|---|")]
    [InlineData("Lock | Kind\n---|---\na | spin")]
    [InlineData("<!--")]
    [InlineData("```lock-order\n->\n```")]
    [InlineData("```lock-order\n(\n)\n```")]
    [InlineData("```lock-order\n|\nV\n```")]
    public void Fragments_AreRead(string text) => Check(text);

    [Theory]
    [InlineData("a")]
    [InlineData("a ->\n")]
    [InlineData("->a\n")]
    [InlineData("(")]
    [InlineData("a (\n")]
    [InlineData("[")]
    [InlineData("{a,b}")]
    [InlineData("{")]
    [InlineData("a, ")]
    [InlineData("a (x, ")]
    [InlineData("a (x) ")]
    [InlineData("a [read] ")]
    [InlineData("a or b (x) ")]
    [InlineData("a\n  a where: a1 < a2\n")]
    [InlineData("-")]
    [InlineData("|")]
    [InlineData("`")]
    [InlineData("<!-- ")]
    [InlineData("a < b; ")]
    [InlineData("a <\n")]
    [InlineData("1. a\n")]
    [InlineData("x protects: y, ")]
    [InlineData("\t")]
    [InlineData("\"")]
    [InlineData("_struct")]
    [InlineData("<!-- lock-order: ignore LOCK0001 -->\n")]
    public void RepeatedInput_TakesLinearTime(string piece)
    {
        TimeOf(piece, 20_000);
        var small = TimeOf(piece, 100_000);
        var large = TimeOf(piece, 800_000);
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"{small.TotalMilliseconds} ms for one, {large.TotalMilliseconds} ms for eight times as much");
    }

    // A second alone on a machine of 2020. Tests share theirs, so here the yardstick is a megabyte read in the same run.
    [Fact]
    public void TenMegabytes_TakeTenTimesOne()
    {
        var text = TenMegabytes();
        var tenth = text.Substring(0, text.IndexOf("\n\nSome prose", text.Length / 10, StringComparison.Ordinal));
        LockTableParser.Parse("warm", tenth);
        var watch = Stopwatch.StartNew();
        LockTableParser.Parse("small", tenth);
        var small = watch.Elapsed;
        watch.Restart();
        var document = LockTableParser.Parse("large", text);
        var large = watch.Elapsed;
        Assert.True(document.Blocks.Length > 1000);
        Assert.Empty(document.Problems);
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"{small.TotalMilliseconds} ms for one megabyte, {large.TotalMilliseconds} ms for ten");
    }

    // What is allocated decides how long ten megabytes take, and is the same on every machine.
    [Fact]
    public void TenMegabytes_AllocateAtMostFortyBytesForACharacter()
    {
        var text = TenMegabytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        LockTableParser.Parse("large", text);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)text.Length;
        Assert.True(each < 40, $"{each} bytes for a character");
    }

    [Fact]
    public void ManyAlternatives_AreBounded()
    {
        var names = string.Join(", ", Enumerable.Range(0, 5_000).Select(static i => "l" + i));
        var document = Document.Block($"{names}\n  {names}\n    {names}");
        Assert.Contains(document.Problems, static problem => problem.Text.Contains("million"));
    }

    private static TimeSpan TimeOf(string piece, int length)
    {
        var text = new StringBuilder("```lock-order\n");
        while (text.Length < length)
        {
            text.Append(piece);
        }

        var document = text.ToString();
        var watch = Stopwatch.StartNew();
        LockTableParser.Parse("x", document);
        return watch.Elapsed;
    }

    internal static string TenMegabytes()
    {
        const int Size = 10 * 1024 * 1024;
        var text = new StringBuilder(Size + 1000);
        for (var i = 0; text.Length < Size; i++)
        {
            text.Append("Some prose about part ").Append(i).Append(" of the program.\n\n```lock-order\n");
            for (var j = 0; j < 20; j++)
            {
                text.Append(' ', 2 * (j % 5)).Append("->owner").Append(i).Append("->lock_").Append(j).Append("   (Caller.Run->Callee.Go)\n");
            }

            text.Append("```\n\n| Lock | Protects |\n|---|---|\n| `owner").Append(i).Append("->lock_1` | `Owner.Field` |\n\n");
        }

        return text.ToString();
    }

    internal static string Mutate(string text, Random random)
    {
        if (text.Length == 0)
        {
            return Splinters[random.Next(Splinters.Length)];
        }

        var at = random.Next(text.Length);
        var lines = text.Split('\n');
        var line = random.Next(lines.Length);
        switch (random.Next(9))
        {
            case 0:
                return text.Substring(0, at) + (char)(text[at] ^ (1 << random.Next(7))) + text.Substring(at + 1);
            case 1:
                return string.Join("\n", lines.Where((_, index) => index != line));
            case 2:
                return string.Join("\n", lines.Take(line).Append(lines[line]).Concat(lines.Skip(line)));
            case 3:
                lines[line] = new string(random.Next(2) == 0 ? ' ' : '\t', random.Next(1, 4)) + lines[line];
                return string.Join("\n", lines);
            case 4:
                return text.Substring(0, at);
            case 5:
                return text.Insert(at, Splinters[random.Next(Splinters.Length)]);
            case 6:
                return text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
            case 7:
                lines[line] = lines[line].TrimStart();
                return string.Join("\n", lines);
            default:
                (lines[line], lines[0]) = (lines[0], lines[line]);
                return string.Join("\n", lines);
        }
    }

    internal static void Check(string text)
    {
        try
        {
            var document = LockTableParser.Parse("x", text);
            foreach (var span in SpansOf(document))
            {
                Assert.InRange(span.Start, 0, text.Length);
                Assert.InRange(span.Start + span.Length, span.Start, text.Length);
            }

            foreach (var use in document.NameUses)
            {
                Assert.False(use.Span.Length == 0);
            }

            var printed = LockTablePrinter.Print(document);
            Assert.Equal(ModelDump.Meaning(document), ModelDump.Meaning(LockTableParser.Parse("x", printed)));
            new Order([document]).Compare("mmap_sem", "page_table_lock", "Kernel.Mm", LockMode.Shared);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException("This document broke the reader:\n" + text, failure);
        }
    }

    private static IEnumerable<SourceSpan> SpansOf(LockDocument document) =>
        document.Problems.Select(static problem => problem.Span)
            .Concat(document.NameUses.Select(static use => use.Span))
            .Concat(document.Blocks.SelectMany(static block => block.Edges).SelectMany(static edge => edge.Witnesses.Select(static witness => witness.Span).Prepend(edge.Span)));
}
