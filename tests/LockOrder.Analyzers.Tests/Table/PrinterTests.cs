using System.Linq;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

public sealed class PrinterTests
{
    [Fact]
    public void Print_KeepsProseAndComments_AndIsCanonical() => Prints(
        """
        # Locks

        Some words.

        ```lock-order   edges=tree
        /*
         * Lock ordering:
         *
         *  ->mmap_sem
         *	->i_mmap_lock	(truncate->unmap_range, others)
         *    ->page_lock (widely used,
         *			in many places)   [read]
         * A sentence that is not part of it.
         *
         *  a > b or c [leaf]  <!-- lock-order: ignore LOCK0002 later -->
         */
        ```

        |Lock|Owner|Kind|
        |:--|---|--:|
        |`a`| me  |spin ,  ownerless|

        More words.
        """,
        """
        # Locks

        Some words.

        ```lock-order   edges=tree
        # Lock ordering:

        mmap_sem
          ->i_mmap_lock (truncate->unmap_range) (others)
          ->page_lock [read] (widely used, in many places)
        # A sentence that is not part of it.

        a -> b or c [leaf] <!-- lock-order: ignore LOCK0002 later -->
        ```

        | Lock | Owner | Kind |
        |---|---|---|
        | `a` | me | spin, ownerless |

        More words.
        """);

    [Fact]
    public void Print_TurnsOtherFormsIntoListsAndChains() => Prints(
        """
        ```lock-order
        Lock order (high->low)
          lock - hardware lock
          port_lock
        ```

        ```lock-order
        NONE < a, b; a < c # remark
          < d;
        ```

        ```lock-order direction=inner-first
        HIGH = 20,
        LOW = 10,
        ```

        ```lock-order
        ARC FROM "sql/L" STATE "W" TO "sql/B" OP "R"
        ```
        """,
        """
        ```lock-order
        # Lock order (high->low)
        1. lock (hardware lock)
        2. port_lock
        ```

        ```lock-order
        a or b
        a -> c -> d
        ```

        ```lock-order direction=inner-first
        10. LOW
        20. HIGH
        ```

        ```lock-order
        sql/L [write] -> sql/B [read]
        ```
        """);

    [Fact]
    public void Print_AdvisoryTreesAndSelfNesting() => Prints(
        """
        ```lock-order
        (code does not rely on this)
        x
          y
            y [ascending Id]

        rq1->lock
          rq2->lock   where: rq1 < rq2
        "or lock"
          "lock order gate"
        ```
        """,
        """
        ```lock-order
        # (code does not rely on this)
        (advisory)
        x
          ->y
            ->y [ascending Id]

        rq->lock
          ->rq->lock [ascending] (where: rq1 < rq2)
        "or lock"
          ->"lock order gate"
        ```
        """);

    [Fact]
    public void Print_LeavesBlocksAlone_ThatCouldNotBeRead()
    {
        const string Text = "```lock-order\na    ->  b\n -> c (\n```\n";
        Assert.Equal(Text, LockTablePrinter.Print(Document.Parse(Text)));
    }

    [Fact]
    public void Print_TableFromTheModel()
    {
        var document = Document.Parse(
            """
            | Lock | Declared as | Protects | Also called | Kind |
            |---|---|---|---|---|
            | `->Lock` | `A.Lock`, `typeof(B<int, C>)`, `D..cctor`, `E.this`, `F.stripes[]` | `A.x (writes)`, B.y (via Mm) (hint), z (reads: any of p, q) (contents) | `l`, `->m->n` | |
            | page lock | Page.Down() / Up() / TryDown(), DownRead() (read) / UpRead() (read) | | | sleeping, async, non-reentrant, ownerless |
            """);
        var expected = """
            | Lock | Declared as | Protects | Also called | Kind |
            |---|---|---|---|---|
            | `Lock` | `A.Lock`, `typeof(B<int, C>)`, `D..cctor`, `E.this`, `F.stripes[]` | `A.x (writes)`, `B.y (hint) (via Mm)`, `z (contents) (reads: any of p, q)` | `l`, `->m->n` | |
            | `page lock` | `Page.Down() / Page.Up() / Page.TryDown()`, `Page.DownRead() (read) / Page.UpRead() (read)` | | | sleeping, non-reentrant, ownerless, async |

            """;
        var printed = LockTablePrinter.PrintTable(document.Rows);
        Assert.Equal(expected.Replace("\r\n", "\n"), printed);
        Assert.Equal(ModelDump.Of(document), ModelDump.Of(Document.Parse(printed)));
    }

    [Fact]
    public void Print_KeepsLineEndsAndTheIndentationOfLists()
    {
        var text = "- item\r\n\r\n  ```lock-order\r\n  a\r\n     b\r\n  ```\r\n";
        Assert.Equal("- item\r\n\r\n  ```lock-order\r\n  a\r\n    ->b\r\n  ```\r\n", LockTablePrinter.Print(LockTableParser.Parse("x", text)));
    }

    [Fact]
    public void RemoveWitness_TakesItsCommaOrItsParenthesis()
    {
        const string Text = "```lock-order\na\n  b (x->y, z, w)\n  c (q)\n```\n";
        var document = Document.Parse(Text);
        var b = document.Blocks[0].Entries[1].Witnesses;
        Assert.Equal(Text.Replace("x->y, ", ""), LockTablePrinter.RemoveWitness(Text, b[0]));
        Assert.Equal(Text.Replace(", w", ""), LockTablePrinter.RemoveWitness(Text, b[2]));
        Assert.Equal(Text.Replace(" (q)", ""), LockTablePrinter.RemoveWitness(Text, document.Blocks[0].Entries[2].Witnesses[0]));
        Assert.Equal(Text.Replace("z", "z2"), LockTablePrinter.ReplaceWitness(Text, b[1], "z2"));
        Assert.Equal(Text.Replace("a\n", "first\n"), LockTablePrinter.ReplaceName(Text, document.NameUses.First(), "first"));
    }

    /// <summary>The canonical text, which printing leaves alone and reading understands the same way.</summary>
    private static void Prints(string text, string expected)
    {
        var document = Document.Parse(text);
        var printed = LockTablePrinter.Print(document);
        Assert.Equal(expected.Replace("\r\n", "\n"), printed);
        Assert.Equal(ModelDump.Meaning(document), ModelDump.Meaning(Document.Parse(printed)));
        Assert.Equal(printed, LockTablePrinter.Print(Document.Parse(printed)));
    }
}
