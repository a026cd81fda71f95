//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    // Called back by a scheduler that holds the lock: the callers are not asked.
    [AssumesLock("_gate")]
    public void OnTick() => _balance++;
}
