using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Summaries;

/// <summary>The effect of a method by its word: attributes say what it acquires and releases, and callers believe them.</summary>
internal static class ContractEffect
{
    /// <summary>What a method without a body here does, when it carries a contract.</summary>
    public static CalleeEffect? Of(Contract contract) =>
        contract.IsEmpty ? null : new CalleeEffect { Exits = Exits(contract), Events = Events(contract, []).ToImmutableArray(), Contract = contract };

    public static ImmutableArray<ExitCase> Exits(Contract contract)
    {
        var released = contract.Releases.Select(r => new ReleasedLock(r.Lock, r.Mode, r.Source)).ToImmutableArray();
        var acquired = contract.Acquires.Select(Acquired).ToImmutableArray();
        if (contract.TryAcquires.IsEmpty)
        {
            return [ExitCase.Plain with { Acquired = acquired, Released = released }];
        }

        var won = ExitCase.Plain with { Acquired = acquired.AddRange(contract.TryAcquires.Select(Acquired)), Released = released };
        var lost = ExitCase.Plain with { Acquired = acquired, Released = released };
        return contract.ReturnsBool
            ? [won with { Result = Value.Bool(contract.TryOutcome) }, lost with { Result = Value.Bool(!contract.TryOutcome) }]
            : [won with { ResultIsNull = false }, lost with { Result = Value.Null }];
    }

    public static IEnumerable<EffectEvent> Events(Contract contract, IEnumerable<EffectEvent> seen)
    {
        var stated = contract.Acquires.Select(a => Event(a, false)).Concat(contract.TryAcquires.Select(a => Event(a, true))).ToList();
        if (contract.Acquires.Concat(contract.Releases).Concat(contract.TryAcquires).Any(c => c.Lock.Class is null))
        {
            return stated; // A hand-made lock swallows the locks it is made of.
        }

        return stated.Concat(seen.Where(e => e.Kind != EffectKind.Acquire || !stated.Any(s => Equals(s.Lock!.Class, e.Lock!.Class))));
    }

    private static AcquiredLock Acquired(ContractLock wanted) =>
        new(wanted.Lock, wanted.Mode, Traits(wanted), 1, wanted.ByResult, wanted.Source, null);

    private static LockTraits Traits(ContractLock wanted) => wanted.Lock.Class?.TraitsOver(LockTraits.Affine) ?? LockTraits.Affine;

    private static EffectEvent Event(ContractLock wanted, bool isTry) =>
        new(EffectKind.Acquire, wanted.Lock, wanted.Mode, Traits(wanted), isTry, [], [], false, false, "", null, []) { Span = wanted.Source, Site = wanted.Source };
}
