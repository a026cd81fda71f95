using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>What a rule may know of the method at hand and the project around it.</summary>
internal sealed class RuleContext(MethodGraph graph, LockOrderRelation order, IProjectFacts project, bool isLifted, ImmutableArray<OwnLock> ownLocks)
{
    private readonly SortedSet<Finding> _findings = [];
    private readonly HashSet<(string, SourceSpan, string)> _keys = [];

    public MethodGraph Graph { get; } = graph;

    public Callee Method => Graph.Callee;

    public LockOrderRelation Order { get; } = order;

    public IProjectFacts Project { get; } = project;

    /// <summary>What this method lacks is asked of its callers, who are reported in its place.</summary>
    public bool IsLifted { get; } = isLifted;

    /// <summary>Only callers in this compilation can run it, and they are looked at: what it nests, it nests under their locks.</summary>
    public bool IsConfined => IsLifted && !Method.IsNested;

    /// <summary>One mistake, one report: a lock that is leaked on an ordinary way out is not said to be leaked by an exception too.</summary>
    public IEnumerable<Finding> Findings => _findings.Where(f => !_findings.Any(o => IsPartOf(f, o)));

    /// <summary>Whether a lock missing here is asked of the callers: they can see the method, and they can see the lock.</summary>
    public bool Lifts(LockClass? wanted, LockState before) => IsLifted && !(wanted is not null && ownLocks.Any(o => o.Covers(wanted, Value.Top, []))) && Lifting.CanAsk(Method, wanted, before);

    /// <param name="conditions">What a callee was told when it touched the guarded member, if it was one.</param>
    public bool Lifts(GuardLock wanted, Value target, LockState before, ImmutableArray<(Value Condition, bool Outcome)> conditions) =>
        IsLifted && Lifting.CanAsk(Method, wanted, target, before) && !ownLocks.Any(o => o.Covers(wanted.Class, target, ArgumentFacts.Of(before, conditions)));

    /// <summary>
    /// The class to speak of: a thread's lock that came in as a parameter has none of its own, but what this method does with it can be wrong
    /// whichever it is. Null for what cannot be named.
    /// </summary>
    public LockClass? ClassOf(LockReference reference, LockTraits traits) =>
        reference.Class ?? (reference.Instance is Value.Parameter parameter && (traits & LockTraits.Affine) != 0 && parameter.Index < Method.Parameters.Length
            ? new LockClass($"parameter:{Method.Id}:{parameter.Index}", Method.Parameters[parameter.Index], -1, null, isLocal: true)
            : null);

    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string key, ImmutableArray<SourceSpan> others, params string[] arguments) =>
        Report(new Finding(descriptor, span, others, arguments.ToImmutableArray()) { Key = key });

    public void Report(Finding finding)
    {
        if (!finding.Primary.IsNone && _keys.Add((finding.Descriptor.Id, finding.Primary, finding.Key)))
        {
            _findings.Add(finding);
        }
    }

    private static bool IsPartOf(Finding finding, Finding other) => IsAround(finding, other) || IsToldBy(finding, other);

    /// <summary>An await, or a wait, for a call that was told of itself: the work is one, before and after it is waited for.</summary>
    private static bool IsAround(Finding finding, Finding other) =>
        finding.Descriptor == other.Descriptor && finding.Primary.Length > other.Primary.Length && finding.Primary.Contains(other.Primary)
        && finding.Arguments[0] == other.Arguments[0] && finding.Arguments.Any(a => a.StartsWith(LockTrace.Calling, System.StringComparison.Ordinal) && other.Arguments.Contains(a));

    private static bool IsToldBy(Finding finding, Finding other) =>
        (other.Primary.Equals(finding.Primary) && other.Descriptor == Stronger(finding.Descriptor))
        || (other.Descriptor == Descriptors.UndocumentedNesting && finding.MendedAt.Contains(other.Primary));

    /// <summary>What says the same of a place and more.</summary>
    private static DiagnosticDescriptor? Stronger(DiagnosticDescriptor descriptor) =>
        descriptor == Descriptors.NotReleasedOnException ? Descriptors.NotReleased
        : descriptor == Descriptors.SelfNesting || descriptor == Descriptors.UndocumentedNesting ? Descriptors.OrderInversion
        : null;

    /// <summary>For what is wrong because a lock is held: unless it is held by somebody else's mistake, which is told there.</summary>
    public void Report(Finding finding, HeldLock held)
    {
        if (!IsLeftBehind(held))
        {
            Report(finding);
        }
    }

    /// <summary>A callee has left the lock held, and nobody releases it.</summary>
    public bool IsLeftBehind(HeldLock held) => held is { LeftBy: { } callee, IsAssumed: false, Lock.Class: { } known } && !Project.HasReleaser(known, callee);

    public OrderVerdict Compare(LockClass held, LockMode heldMode, LockClass wanted, LockMode wantedMode) =>
        held.Node < 0 && wanted.Node < 0
            ? new OrderVerdict(OrderVerdictKind.Unlisted, [], false)
            : Order.Compare(held.Node, heldMode, wanted.Node, wantedMode, Graph.Scope);
}

/// <summary>Facts about the whole compilation that a rule asks for when it is about to report.</summary>
internal interface IProjectFacts
{
    /// <summary>Some body other than this method's own leaves the lock held.</summary>
    bool HasAcquirer(LockClass lockClass, Callee except);

    /// <summary>Some body other than this method's own releases the lock for somebody else.</summary>
    bool HasReleaser(LockClass lockClass, Callee except);

    /// <summary>Some body acquires the lock under this very name; otherwise its identity is in doubt.</summary>
    bool IsAcquired(LockClass lockClass);

    /// <summary>Visible outside the compilation, or its delegate gets away.</summary>
    bool IsPublic(Callee callee);
}
