using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Random models, written as text by the printer: the same seed gives the same document.</summary>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly string[] Names =
    [
        "mm->mmap_sem", "page_table_lock", "zone.lru_lock", "page lock", "Replica::mu", "slab_lock(slab)", "i_pages lock", "v", "SCHED", "sched",
        "lock order gate", "left or right", "a,b", "rwlock/sql/L", "Cache<int>.gate", "stripes[]", "or", "2nd lock", "#hash",
    ];

    private static readonly string[] Notes =
    [
        "various", "truncate->unmap_range", "Reader.Fill -> Pager.Map", "prepare", "only on some machines", "while writing, not reading", "see (b) below",
        "fs/writeback.c", "others",
    ];

    private static readonly string[] Members = ["MmStruct.Rss", "_count", "Page.Mapping.Index", "Cache<int>.items"];

    private readonly Random _random = new(seed);

    public string Name() => Pick(Names);

    public string Block()
    {
        var options = new BlockOptions(
            Chance(5) ? EdgeReading.Rank : EdgeReading.Tree,
            true,
            Chance(5) ? ReadingDirection.InnerFirst : ReadingDirection.OuterFirst,
            (UnlistedPolicy)_random.Next(3),
            Chance(4) ? "Kernel.Mm" : null,
            Chance(6));
        options = options with { Transitive = options.Edges == EdgeReading.Rank || !Chance(4) };
        var items = ImmutableArray.CreateBuilder<BlockItem>();
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            items.AddRange(Paragraph());
            items.Add(BlankItem.Instance);
        }

        return CanonicalBlock.Print(options, items.ToImmutable());
    }

    public string Table() => LockTablePrinter.PrintTable(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Row()));

    private IEnumerable<BlockItem> Paragraph()
    {
        if (Chance(6))
        {
            yield return new CommentItem(Pick(Notes));
        }

        if (Chance(6))
        {
            yield return new GuardItem(Row() with { Name = "inode->i_lock", Declarations = [], Aliases = [], Kind = LockKindWords.None });
            yield return BlankItem.Instance;
        }

        var advisory = Chance(6);
        var isList = Chance(4);
        var depth = 0;
        var count = _random.Next(1, 7);
        for (var i = 1; i <= count; i++)
        {
            RankLabel? rank = isList ? new RankLabel((i + 1) / 2, i % 2 == 1 ? "a" : "b") : null;
            yield return new OrderLine(isList ? 0 : depth, rank, Steps(), advisory, 0, SourceSpan.None);
            depth = _random.Next(0, depth + 2);
        }
    }

    private ImmutableArray<OrderStep> Steps() =>
        [.. Enumerable.Range(0, Chance(4) ? _random.Next(2, 4) : 1).Select(i => new OrderStep(i > 0 && Chance(6), Alternatives()))];

    private ImmutableArray<OrderEntry> Alternatives()
    {
        var witnesses = Witnesses();
        return [.. Enumerable.Range(0, Chance(5) ? 2 : 1).Select(_ => Entry(witnesses))];
    }

    private OrderEntry Entry(ImmutableArray<Witness> witnesses)
    {
        LockMode? mode = Chance(6) ? (LockMode)_random.Next(3) : null;
        var self = Chance(8) ? new SelfNesting((SelfNestingKind)_random.Next(1, 4), Chance(2) ? "Id" : null, SourceSpan.None) : null;
        self = self is { Kind: SelfNestingKind.Under, Argument: null } ? self with { Argument = "page lock" } : self;
        return new OrderEntry(Name(), false, SourceSpan.None, Chance(12), mode, self, witnesses);
    }

    private ImmutableArray<Witness> Witnesses()
    {
        var witnesses = ImmutableArray.CreateBuilder<Witness>();
        for (var i = _random.Next(0, 3); i > 0; i--)
        {
            WitnessReader.Read(Pick(Notes), null, 0, witnesses);
        }

        return witnesses.ToImmutable();
    }

    private LockRow Row()
    {
        var kind = new LockKindWords(
            false, Chance(3), Chance(3) ? Chance(2) : null, Chance(3) ? Chance(2) : null, Chance(4));
        ImmutableArray<string> aliases = Chance(2) ? [] : ["ptl", "mm->ptl"];
        var uses = aliases.Insert(0, "page_table_lock").Select(static name => new LockNameUse(name, name == "mm->ptl", SourceSpan.None, null));
        return new LockRow("page_table_lock", true, SourceSpan.None, Declarations(), Protections(), aliases, kind, SourceSpan.None)
        {
            Uses = [.. uses],
        };
    }

    private ImmutableArray<Declaration> Declarations()
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        for (var i = _random.Next(0, 3); i > 0; i--)
        {
            if (Chance(2))
            {
                declarations.Add(new Declaration((DeclarationForm)_random.Next(0, 5), "Cache<int, List<string>>.Gate", DeclarationRole.None, null, SourceSpan.None));
                continue;
            }

            LockMode? mode = Chance(2) ? (LockMode)_random.Next(3) : null;
            string[] methods = ["Page.Lock", "Page.Unlock", "Page.TryLock"];
            declarations.AddRange(methods.Take(_random.Next(1, 4)).Select((method, role) =>
                new Declaration(DeclarationForm.Method, method, (DeclarationRole)(role + 1), mode, SourceSpan.None)));
        }

        return declarations.ToImmutable();
    }

    private ImmutableArray<Protection> Protections() =>
    [
        .. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => new Protection(
            Pick(Members),
            (ProtectionFlags)_random.Next(8),
            Chance(3) ? new MemberPath("Mm.Owner", SourceSpan.None) : null,
            Chance(4) ? [Use("mmap_sem"), Use("page lock")] : [],
            SourceSpan.None)),
    ];

    private static LockNameUse Use(string name) => new(name, AnyType: true, SourceSpan.None, Scope: null);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
