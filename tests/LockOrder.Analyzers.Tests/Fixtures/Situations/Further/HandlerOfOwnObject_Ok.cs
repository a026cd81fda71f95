//- include Attributes.cs
public class Transaction
{
    [GuardedBy("this")]
    private int _x;

    public interface IHandler
    {
        void Apply();
    }

    private sealed class Plain(Transaction owner) : IHandler
    {
        public void Apply() => owner._x++;
    }

    // The only handler there is works on this object.
    public void Handle() => Run(new Plain(this));

    private void Run(IHandler handler)
    {
        lock (this)
        {
            handler.Apply();
        }
    }
}
