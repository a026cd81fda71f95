using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// What a method was told by its arguments when something happened in it: tests of flags, constants and null; and whether a lock was
/// held already. A caller that passes something else, or holds something else, does not meet that event.
/// </summary>
internal static class ArgumentFacts
{
    /// <summary>Literals kept with one event.</summary>
    private const int MaxLiterals = 4;

    public static readonly ImmutableArray<(Value Condition, bool Outcome)> None = [];

    public static ImmutableArray<(Value Condition, bool Outcome)> Of(LockState state) => Of(state, None);

    /// <param name="known">What a callee was told, in this method's terms.</param>
    public static ImmutableArray<(Value Condition, bool Outcome)> Of(LockState state, ImmutableArray<(Value Condition, bool Outcome)> known) =>
        state.Facts.IsEmpty && known.IsEmpty ? None : state.Facts
            .Select(f => (f.Key, f.Value))
            .Concat(known)
            .Where(f => IsOfArgument(f.Item1))
            .Distinct()
            .OrderBy(f => f.Item1.ToString(), System.StringComparer.Ordinal)
            .Take(MaxLiterals)
            .ToImmutableArray();

    /// <summary>No call is both.</summary>
    public static bool Contradict(ImmutableArray<(Value Condition, bool Outcome)> a, ImmutableArray<(Value Condition, bool Outcome)> b) =>
        a.Any(x => b.Any(y => x.Condition.Equals(y.Condition) ? x.Outcome != y.Outcome : x.Outcome && y.Outcome && AreOtherConstants(x.Condition, y.Condition)));

    /// <summary>The caller's arguments do not lead there.</summary>
    public static bool Exclude(ImmutableArray<(Value Condition, bool Outcome)> conditions, CallFrame frame, LockState state) =>
        conditions.Any(c => frame.Map(c.Condition) is var mapped and not Value.Unknown && Known(state, mapped) is { } known && known != c.Outcome);

    private static bool? Known(LockState state, Value condition) =>
        condition is Value.HeldQuery query ? BranchFacts.Holds(state, query) ? true : BranchFacts.Excludes(state, query) ? false : null : BranchFacts.Evaluate(state, condition);

    public static ImmutableArray<(Value Condition, bool Outcome)> Map(ImmutableArray<(Value Condition, bool Outcome)> conditions, CallFrame frame) =>
        conditions.IsEmpty ? conditions : conditions.Select(c => (frame.Map(c.Condition), c.Outcome)).ToImmutableArray();

    /// <summary>One event, met in two ways: only what both were told is certain.</summary>
    public static ImmutableArray<(Value Condition, bool Outcome)> Join(ImmutableArray<(Value Condition, bool Outcome)> a, ImmutableArray<(Value Condition, bool Outcome)> b) =>
        a.IsEmpty || b.IsEmpty ? None : a.Where(b.Contains).ToImmutableArray();

    private static bool IsOfArgument(Value condition) => condition switch
    {
        Value.Parameter => true,
        Value.Equal { Left: Value.Parameter, Right: Value.Constant } => true,
        Value.HeldQuery query => query.Lock.IsNameable,
        _ => IsOwnOfThread(condition),
    };

    /// <summary>A question to what the thread itself has noted.</summary>
    public static bool IsOwnOfThread(Value condition) => condition.MentionsMember(m => m.IsOwnOfThread);

    private static bool AreOtherConstants(Value a, Value b) => a is Value.Equal x && b is Value.Equal y && x.Left.Equals(y.Left) && !x.Right.Equals(y.Right);
}
