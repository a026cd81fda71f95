// One cell of the matrix: which of its cases exist in C#, and their fixtures.

using System.Collections.Generic;
using System.Linq;
using LockOrder.Testing;

namespace LockOrder.Analyzers.Tests.Matrix;

/// <summary>What a case is about.</summary>
internal enum MatrixCase
{
    Order,
    Balance,
    Guard,
}

internal sealed record MatrixCell(Construct Construct, LockKind Kind)
{
    public static IEnumerable<MatrixCell> All => from construct in Constructs.All from kind in LockKinds.All select new MatrixCell(construct, kind);

    public string Name => $"{Construct.Name}: {Kind.Name}";

    /// <summary>Why there is no order case; null when there is one.</summary>
    public string? NoOrder => Construct.OrderMissedOf == Kind.Name ? "the compiler's graph loses the block: LOCK1001, Not seen"
        : Refusal(Construct.Demands | Construct.OrderDemands) ?? BlockRefusal();

    /// <summary>Why there is no balance case; null when there is one.</summary>
    public string? NoBalance =>
        Construct.Balance is null ? Construct.NoBalance
        : Kind.Enter is null ? "acquire and release are one piece"
        : Refusal(Construct.Demands) ?? (Kind.YieldsGuard && !Kind.IsAsync ? BlockRefusal() : null);

    /// <summary>The cases the cell has.</summary>
    public IEnumerable<MatrixCase> Cases
    {
        get
        {
            if (NoOrder is null)
            {
                yield return MatrixCase.Order;
            }

            if (NoBalance is null)
            {
                yield return MatrixCase.Balance;
            }
        }
    }

    /// <summary>Every case of the cell, as a fixture.</summary>
    public IEnumerable<Fixture> Fixtures() => from @case in Cases from bad in new[] { true, false } select Fixture(@case, bad);

    /// <summary>One case, in its faulty or its correct form.</summary>
    public Fixture Fixture(MatrixCase @case, bool bad)
    {
        var text = TemplateRenderer.Render(Construct, Kind, @case, bad);
        var verdict = text.Contains("{|LOCK", System.StringComparison.Ordinal) ? "_Bad" : "_Ok";
        return FixtureCorpus.Parse($"Matrix/{Name}, {@case}, {(bad ? "faulty" : "correct")}{verdict}", text);
    }

    private string? Refusal(Demands demands) =>
        Constructs.Unavailable.TryGetValue(Construct.Name, out var newer) ? newer
        : Kind.IsAttribute && demands.HasFlag(Demands.Async) ? "no attribute on async methods (CS4015)"
        : Kind.IsAttribute && demands.HasFlag(Demands.Iterator) ? "covers only the creation of the iterator"
        : Kind.IsAttribute && demands.HasFlag(Demands.NoAttribute) ? "the lock is the method's, not the block's"
        : Kind.IsAttribute && (demands.HasFlag(Demands.Variable) || demands.HasFlag(Demands.Apart)) ? "no expression names the lock"
        : Kind.IsAffine && demands.HasFlag(Demands.Unowned) ? "no such await may stand there: LOCK4001"
        : Kind.IsAsync && demands.HasFlag(Demands.NoAwait) ? "no await there"
        : Kind.IsAsync && demands.HasFlag(Demands.RefLocal) ? "a reference does not live across await"
        : Kind.IsStruct && demands.HasFlag(Demands.Copy) ? "a copy is another lock"
        : Kind.Enter is null && demands.HasFlag(Demands.Apart) ? "acquire and release are one piece"
        : Kind.YieldsGuard && demands.HasFlag(Demands.Apart) ? "its own guard is the guard"
        : null;

    private string? BlockRefusal() =>
        Kind.BlockRefusesAwait && Construct.Demands.HasFlag(Demands.AwaitInside) ? "no await within"
        : Kind.BlockRefusesYield && Construct.Demands.HasFlag(Demands.YieldInside) ? "no yield within"
        : null;
}
