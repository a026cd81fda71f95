//- include Attributes.cs
public static class Door
{
    // The contract says so; there is no releaser in sight, and none is needed.
    [AcquiresLock("gate")]
    public static void Open(object gate) => Monitor.Enter(gate);
}
