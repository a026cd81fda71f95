public class Counter
{
    private int _value;

    public void Publish()
    {
        lock (typeof(Counter))
        {
            lock ({|LOCK1003.leg:this|})
            {
                _value++;
            }
        }
    }

    public void Reset()
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:typeof(Counter)|})
            {
                _value = 0;
            }
        }
    }
}
