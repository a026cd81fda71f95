using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Summaries;

/// <summary>Where bodies come from, on demand.</summary>
internal interface IGraphSource
{
    /// <summary>Null for a callable without a body in this compilation.</summary>
    MethodGraph? Find(Callee callee, CancellationToken cancellation);
}

/// <summary>Who may be asked to satisfy what a method needs.</summary>
internal interface ILiftPolicy
{
    /// <summary>Not visible outside, and called from somewhere in this compilation.</summary>
    bool Lifts(Callee callee);
}

/// <summary>
/// The summaries of one compilation, made when asked for. The call graph is walked on an explicit stack; each cycle of it is
/// solved in private, in canonical order, to its least fixpoint, and published when closed. Two threads may do the same work:
/// both come to the same value, and the first one in is kept.
/// </summary>
internal sealed class SummaryStore(IGraphSource graphs, ILiftPolicy lift, AnalysisOptions options)
{
    private readonly ConcurrentDictionary<string, CalleeEffect> _effects = new();
    private readonly ConcurrentDictionary<string, MethodAnalysis?> _analyses = new();

    /// <summary>Bodies analysed so far: what the performance tests count.</summary>
    public int Count => _effects.Count;

    public CalleeEffect Get(Callee callee, CancellationToken cancellation)
    {
        if (!_effects.TryGetValue(callee.Id, out var effect))
        {
            new Walk(this, cancellation).Visit(callee);
            effect = _effects[callee.Id];
        }

        return effect;
    }

    /// <summary>The states of a method, for its rules; null when it has no body here.</summary>
    public MethodAnalysis? Analyse(Callee callee, CancellationToken cancellation)
    {
        Get(callee, cancellation);
        return _analyses.TryGetValue(callee.Id, out var analysis) ? analysis : null;
    }

    private (CalleeEffect Effect, MethodAnalysis? Analysis) Solve(Callee callee, ICalleeEffects callees, CancellationToken cancellation)
    {
        if (graphs.Find(callee, cancellation) is not { } graph)
        {
            return (ContractEffect.Of(callee.Contract) ?? CalleeEffect.Nothing, null);
        }

        var analysis = new MethodAnalysis(graph, callees, options, cancellation);
        var effect = SummaryBuilder.Build(analysis, lift, cancellation);
        if (callee.Contract.Releases.IsEmpty && effect.Given is { IsEmpty: false } given)
        {
            // A method that only gives a lock back had it from its start, and what it touches before is safe.
            analysis = new MethodAnalysis(graph with { InferredHeld = given }, callees, options, cancellation);
            effect = SummaryBuilder.Build(analysis, lift, cancellation);
        }

        return (effect, analysis);
    }

    /// <summary>Tarjan's algorithm without recursion: call chains are as deep as programs make them.</summary>
    private sealed class Walk(SummaryStore store, CancellationToken cancellation)
    {
        private readonly Dictionary<string, Frame> _frames = [];
        private readonly Stack<Frame> _open = new();
        private int _next;

        public void Visit(Callee root)
        {
            var work = new Stack<Frame>();
            work.Push(Open(root));
            while (work.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                var frame = work.Peek();
                if (frame.NextChild < frame.Children.Length)
                {
                    var child = frame.Children[frame.NextChild++];
                    if (store._effects.ContainsKey(child.Id))
                    {
                        continue;
                    }

                    if (!_frames.TryGetValue(child.Id, out var seen))
                    {
                        work.Push(Open(child));
                    }
                    else if (seen.IsOpen)
                    {
                        frame.Low = System.Math.Min(frame.Low, seen.Index);
                    }

                    continue;
                }

                work.Pop();
                if (work.Count > 0)
                {
                    work.Peek().Low = System.Math.Min(work.Peek().Low, frame.Low);
                }

                if (frame.Low == frame.Index)
                {
                    Close(frame);
                }
            }
        }

        private Frame Open(Callee callee)
        {
            var graph = store.FindGraph(callee, cancellation);
            var children = graph is null ? [] : graph.Dependencies.Where(d => d.IsRelevant).ToImmutableArray();
            var frame = new Frame(callee, children, _next++);
            _frames.Add(callee.Id, frame);
            _open.Push(frame);
            return frame;
        }

        private void Close(Frame root)
        {
            var members = new List<Frame>();
            Frame frame;
            do
            {
                frame = _open.Pop();
                frame.IsOpen = false;
                members.Add(frame);
            }
            while (frame != root);

            members.Sort((a, b) => string.CompareOrdinal(a.Callee.Id, b.Callee.Id));
            new Component(store, members.Select(m => m.Callee).ToImmutableArray(), cancellation).Solve(members.Count > 1 || root.Children.Any(c => c.Id == root.Callee.Id));
        }
    }

    private MethodGraph? FindGraph(Callee callee, CancellationToken cancellation) => graphs.Find(callee, cancellation);

    private sealed class Frame(Callee callee, ImmutableArray<Callee> children, int index)
    {
        public Callee Callee { get; } = callee;

        public ImmutableArray<Callee> Children { get; } = children;

        public int Index { get; } = index;

        public int Low { get; set; } = index;

        public int NextChild { get; set; }

        public bool IsOpen { get; set; } = true;
    }

    /// <summary>Methods that call each other in a circle, or one alone.</summary>
    private sealed class Component(SummaryStore store, ImmutableArray<Callee> members, CancellationToken cancellation) : ICalleeEffects
    {
        private readonly Dictionary<string, CalleeEffect> _current = [];
        private readonly Dictionary<string, MethodAnalysis?> _analyses = [];
        private int _solutions;

        public CalleeEffect? Find(Callee callee) =>
            _current.TryGetValue(callee.Id, out var effect) ? effect
            : store._effects.TryGetValue(callee.Id, out effect) ? effect
            : ContractEffect.Of(callee.Contract);

        public void Solve(bool isCyclic)
        {
            if (isCyclic)
            {
                foreach (var member in members)
                {
                    _current[member.Id] = CalleeEffect.Bottom;
                }
            }

            var settled = false;
            var dirty = new HashSet<string>(members.Select(m => m.Id));
            while (!settled && _solutions <= Budget.SolutionsPerCycle(members.Length))
            {
                settled = Round(dirty) || !isCyclic;
            }

            if (!settled)
            {
                Truncate();
            }

            foreach (var member in members)
            {
                store._analyses.TryAdd(member.Id, _analyses[member.Id]);
                store._effects.TryAdd(member.Id, _current[member.Id]);
            }
        }

        /// <summary>Solves the members one of whose callees has changed; true when nothing did.</summary>
        private bool Round(HashSet<string> dirty)
        {
            var changed = new HashSet<string>();
            foreach (var member in members)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!dirty.Contains(member.Id))
                {
                    continue;
                }

                _solutions++;
                var (effect, analysis) = store.Solve(member, this, cancellation);
                if (!_current.TryGetValue(member.Id, out var before) || !before.SameAs(effect))
                {
                    changed.Add(member.Id);
                }

                _current[member.Id] = effect;
                _analyses[member.Id] = analysis;
            }

            dirty.Clear();
            foreach (var member in members)
            {
                if (store.FindGraph(member, cancellation)?.Dependencies.Any(d => changed.Contains(d.Id)) == true)
                {
                    dirty.Add(member.Id);
                }
            }

            return changed.Count == 0;
        }

        /// <summary>Not settled in time: what is known stays, but nothing is taken to be complete.</summary>
        private void Truncate()
        {
            foreach (var member in members)
            {
                var effect = _current[member.Id];
                _current[member.Id] = new CalleeEffect
                {
                    Exits = effect.Exits.IsEmpty ? [ExitCase.Plain] : effect.Exits,
                    Events = effect.Events,
                    Requirements = effect.Requirements,
                    Writes = effect.Writes,
                    PublishedParameters = effect.PublishedParameters,
                    LiftedRequirements = effect.LiftedRequirements,
                    Contract = effect.Contract,
                    Incomplete = $"its cycle of {members.Length} mutually recursive methods did not settle in {_solutions} steps",
                };
            }
        }
    }
}
