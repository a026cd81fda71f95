/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| transaction | `InternalTransaction.this` | `InternalTransaction.State`, `InternalTransaction.Volatiles (contents)` |
*/
//- ignore LOCK3003
// After dotnet/runtime's System.Transactions: the states are shared objects, a state leaves the transaction's lock around what it calls and takes it again; a timer once came without it.
public interface IVolatileEnlistment
{
    void Prepare();

    void Rollback();
}

public sealed class InternalTransaction
{
    internal readonly List<IVolatileEnlistment> Volatiles = [];
    internal TransactionState State = TransactionState.Active;

    public void Enlist(IVolatileEnlistment enlistment)
    {
        lock (this)
        {
            State.Enlist(this, enlistment);
        }
    }

    public void Commit()
    {
        lock (this)
        {
            State.BeginCommit(this);
        }
    }

    public void Rollback()
    {
        lock (this)
        {
            State.Rollback(this);
        }
    }

    public bool IsDone
    {
        get
        {
            lock (this)
            {
                return State is EndedState;
            }
        }
    }
}

public abstract class TransactionState
{
    internal static readonly TransactionState Active = new ActiveState();
    internal static readonly TransactionState Ended = new EndedState();

    internal virtual void Enlist(InternalTransaction tx, IVolatileEnlistment enlistment) => throw new InvalidOperationException(GetType().Name);

    internal virtual void BeginCommit(InternalTransaction tx) => throw new InvalidOperationException(GetType().Name);

    internal virtual void Rollback(InternalTransaction tx)
    {
    }

    protected static void CallOut(InternalTransaction tx, IVolatileEnlistment[] enlistments, bool commit)
    {
        Monitor.Exit(tx);
        try
        {
            foreach (var enlistment in enlistments)
            {
                if (commit)
                {
                    enlistment.Prepare();
                }
                else
                {
                    enlistment.Rollback();
                }
            }
        }
        finally
        {
            Monitor.Enter(tx);
        }
    }
}

internal sealed class ActiveState : TransactionState
{
    internal override void Enlist(InternalTransaction tx, IVolatileEnlistment enlistment) => tx.Volatiles.Add(enlistment);

    internal override void BeginCommit(InternalTransaction tx)
    {
        CallOut(tx, [.. tx.Volatiles], commit: true);
        tx.State = Ended;
    }

    internal override void Rollback(InternalTransaction tx)
    {
        tx.State = Ended;
        CallOut(tx, [.. tx.Volatiles], commit: false);
    }
}

internal sealed class EndedState : TransactionState
{
}

public sealed class TimeoutTable
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<InternalTransaction> _old = new();

    public void Add(InternalTransaction tx) => _old.Enqueue(tx);

    public void OnTimer()
    {
        while (_old.TryDequeue(out var tx))
        {
            if (!tx.IsDone)
            {
                {|LOCK2001:{|LOCK2001:tx.State|}.Rollback(tx)|};
            }
        }
    }
}
