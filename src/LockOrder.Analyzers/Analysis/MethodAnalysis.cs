using System.Threading;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>One method: its graph in, the states at every block out. Observers see the events afterwards, as often as asked.</summary>
internal sealed class MethodAnalysis
{
    private readonly ICalleeEffects _callees;
    private readonly AnalysisOptions _options;
    private readonly ForwardSolver<LockEvent, LockState>? _solver;

    public MethodAnalysis(MethodGraph graph, ICalleeEffects callees, AnalysisOptions options, CancellationToken cancellation)
    {
        Graph = graph;
        _callees = callees;
        _options = options;
        if (graph.Flow.Blocks.Length > Budget.BlocksPerMethod)
        {
            Incomplete = $"it has {graph.Flow.Blocks.Length} blocks, more than the {Budget.BlocksPerMethod} that are followed";
            return;
        }

        var transfer = new LockTransfer(graph, callees, new Budget(Budget.StepsPerMethod), options);
        var solver = new ForwardSolver<LockEvent, LockState>(graph.Flow, transfer, cancellation);
        if (solver.Solve(transfer.Start()))
        {
            _solver = solver;
        }
        else
        {
            Incomplete = $"its paths took more than {Budget.StepsPerMethod} steps";
        }
    }

    public MethodGraph Graph { get; }

    /// <summary>Which budget ran out, in words; null when the analysis is complete.</summary>
    public string? Incomplete { get; }

    /// <summary>Shows every event, with the state before it, to an observer. Whoever asks brings the token: the one the states were made under may be cancelled by now.</summary>
    public LockTransfer Replay(ILockObserver observer, CancellationToken cancellation)
    {
        var transfer = new LockTransfer(Graph, _callees, new Budget(int.MaxValue), _options) { Observer = observer };
        _solver?.Replay(transfer, cancellation);
        return transfer;
    }
}
