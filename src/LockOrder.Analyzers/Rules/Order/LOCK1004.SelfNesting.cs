using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>Two locks of one documented class are nested, and no rule of the document says which comes first.</summary>
internal sealed class SelfNesting : LockRule
{
    public override void OnAcquire(Acquisition acquisition, LockState before, RuleContext rule)
    {
        foreach (var holding in acquisition.Against)
        {
            var held = holding.Held;
            if (!Nesting.IsEdge(acquisition, holding, before) || !acquisition.Lock.Class!.Equals(held.Lock.Class) || !acquisition.Lock.Class.IsDocumented || !AreTwo(acquisition, held, before) || IsInverted(acquisition, rule))
            {
                continue;
            }

            var verdict = rule.Order.Self(acquisition.Lock.Class.Node, rule.Graph.Scope);
            if (verdict.Listed && Reason(verdict, acquisition, held, before, rule) is { } reason)
            {
                rule.Report(new Finding(
                    Descriptors.SelfNesting,
                    acquisition.Span,
                    ImmutableArray.Create(held.Since).AddRange(LockTrace.Sites(acquisition.Via, acquisition.Site)),
                    [acquisition.Lock.Class.Display, LockTrace.By(acquisition.Via, acquisition.Site), LockTrace.Since(held, acquisition.Span), reason])
                {
                    Key = acquisition.Lock.Class.Id,
                    Properties = ImmutableDictionary<string, string?>.Empty
                        .Add(DiagnosticKeys.Wanted, acquisition.Lock.Class.Display)
                        .Add(DiagnosticKeys.Held, acquisition.Lock.Class.Display)
                        .Add(DiagnosticKeys.Method, rule.Method.Display)
                        .Add(DiagnosticKeys.Callee, acquisition.Via?.Steps().Last().Callee ?? ""),
                });
            }
        }
    }

    /// <summary>The callee acquires it against the order already, and is told of that.</summary>
    private static bool IsInverted(Acquisition acquisition, RuleContext rule) => acquisition.CalleeHeld.Any(h =>
        h.Lock.Class is { } between && !between.Equals(acquisition.Lock.Class) && rule.Compare(between, h.Mode, acquisition.Lock.Class!, acquisition.Mode).Kind == OrderVerdictKind.Inverted);

    /// <summary>Names that cannot be the same object: silence when either instance is unknown.</summary>
    private static bool AreTwo(Acquisition acquisition, HeldLock held, LockState before) =>
        (before.Held.Count(h => Equals(h.Lock.Class, held.Lock.Class)) == 1 || (acquisition.Lock.Instance.IsNameable && held.Lock.Instance.IsNameable))
        && acquisition.Lock.Instance is not Value.Unknown && held.Lock.Instance is not Value.Unknown && !acquisition.Lock.Instance.Equals(held.Lock.Instance)
        && !MayLeadBack(acquisition.Lock.Instance);

    /// <summary>What an object that came out of a call or a collection refers to may be the very one that holds it, as a child its parent.</summary>
    private static bool MayLeadBack(Value instance) =>
        instance is Value.Field { Base: Value.Field owner } && owner.Root is not (Value.This or Value.Parameter or Value.Static)
        && !owner.Member.TypeId.StartsWith("System.", System.StringComparison.Ordinal); // An enumerator's current item is the item.

    private static string? Reason(SelfNestingVerdict verdict, Acquisition acquisition, HeldLock held, LockState before, RuleContext context)
    {
        if (verdict.Rules.IsEmpty)
        {
            return "the document has no rule for two of them";
        }

        string? reason = null;
        foreach (var rule in verdict.Rules)
        {
            var source = LockTrace.Source(rule.Span);
            var broken = rule.Kind switch
            {
                SelfNestingKind.Ascending when Ascends(before, held.Lock.Instance, acquisition.Lock.Instance, rule.Argument) is var ascends && ascends != true && (ascends is not null || !MayBeSorted(held.Lock.Instance, acquisition.Lock.Instance)) =>
                    source + (rule.Argument is null ? " wants them in ascending order" : $" wants them in ascending '{rule.Argument}'")
                    + (ascends is null ? rule.Argument is null ? ", and nothing here compares them" : ", and nothing here compares it" : ", and here the greater one is held first"),
                SelfNestingKind.Under when !before.Held.Any(h => IsNamed(h.Lock.Class, rule.Argument ?? "", context)) => $"{source} wants '{rule.Argument}' held meanwhile",
                SelfNestingKind.ParentBeforeChild when IsParentOf(acquisition.Lock.Instance, held.Lock.Instance, rule.Argument) => $"{source} wants the parent before the child",
                _ => null,
            };
            if (broken is null)
            {
                return null;
            }

            reason = broken;
        }

        return reason;
    }

    /// <summary>Both came out of one call or collection, which may have put them in order.</summary>
    private static bool MayBeSorted(Value held, Value wanted) => (IsFound(held.Root) && IsFound(wanted.Root))
        || (Place(held) is { } first && Place(wanted) is { } second && first.Base.Equals(second.Base) && first.Index < second.Index);

    /// <summary>The place in a list that a number names.</summary>
    private static (Value Base, long Index)? Place(Value value) => value switch
    {
        Value.Element { Index: Value.Constant { Content: long index } } element => (element.Base, index),
        Value.Field field => Place(field.Base),
        _ => null,
    };

    private static bool IsFound(Value value) => value is Value.Opaque or Value.Phi or Value.Snapshot;

    /// <summary>The path has compared the key of the two objects, in the right direction or in the wrong one; null when it has not.</summary>
    private static bool? Ascends(LockState state, Value held, Value wanted, string? key)
    {
        bool? ascends = null;
        foreach (var fact in state.Facts)
        {
            if (fact.Key is Value.Less less && Compares(less, held, wanted, key, out var heldFirst))
            {
                ascends = ascends == true || heldFirst == fact.Value;
            }
        }

        return ascends;
    }

    private static bool Compares(Value.Less less, Value held, Value wanted, string? key, out bool heldFirst)
    {
        heldFirst = key is null && Owns(less.Left, held) && Owns(less.Right, wanted);
        if (heldFirst || (key is null && Owns(less.Left, wanted) && Owns(less.Right, held)))
        {
            return true; // The objects themselves are compared.
        }

        if (less.Left is not Value.Field left || less.Right is not Value.Field right || left.Member.Name != right.Member.Name || (key is not null && !LockNames.Matches(left.Member.Name, key)))
        {
            return false;
        }

        heldFirst = Owns(left.Base, held) && Owns(right.Base, wanted);
        return heldFirst || (Owns(left.Base, wanted) && Owns(right.Base, held));
    }

    private static bool Owns(Value owner, Value instance) => owner.Equals(instance) || (instance is Value.Field field && field.Base.Equals(owner));

    private static bool IsNamed(LockClass? held, string name, RuleContext context) =>
        held is not null && ((held.IsDocumented && held.Node == context.Order.NodeOf(name)) || LockNames.Matches(held.Display, name));

    /// <summary>The wanted lock is reached from the held object through the member that leads up, or any that is called so.</summary>
    private static bool IsParentOf(Value wanted, Value held, string? via)
    {
        var child = held is Value.Field field ? field.Base : held;
        var parent = wanted is Value.Field other && other.Base is Value.Field ? other.Base : wanted;
        return parent is Value.Field step && step.Base.Equals(child) && LeadsUp(step.Member.Name, via);
    }

    private static bool LeadsUp(string member, string? via) => via is null
        ? member.IndexOf("parent", System.StringComparison.OrdinalIgnoreCase) >= 0
        : LockNames.Matches(member, via);
}
