//- include Attributes.cs
public class Transaction
{
    [GuardedBy("this")]
    private int _x;

    // A lambda run there runs under the lock of this object.
    public void HandleLambda() => RunLambda(() => _x++);

    private void RunLambda(Action handler)
    {
        lock (this)
        {
            handler();
        }
    }
}
